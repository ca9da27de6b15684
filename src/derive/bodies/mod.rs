//! How bodies stand to each other and to those who take part in them, and what one leaves that ends.

mod estates;
mod figures;
mod involvement;
mod relations;
mod structure;

pub use estates::{Estate, estates};
pub use figures::KeyFigures;
pub use involvement::Involvement;
pub use relations::Relations;
pub use structure::{Structure, founder, parted_clusters, stated_parent};
