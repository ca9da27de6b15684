//! The program `mandat`.

fn main() -> std::process::ExitCode {
    mandat::cli::run()
}
