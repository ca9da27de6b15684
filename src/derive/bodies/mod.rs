//! How bodies stand to each other and to those who take part in them, and what one leaves that ends.

mod estates;
mod figures;
mod involvement;
mod news;
mod relations;
mod structure;

pub use estates::{Estate, estates};
pub use figures::KeyFigures;
pub use involvement::Involvement;
pub use news::{BodyNews, news_of_body};
pub use relations::Relations;
pub use structure::{Structure, founder, parted_clusters, stated_parent};
