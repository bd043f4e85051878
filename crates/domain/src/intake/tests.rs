//! Stories of files as people send them, told with a small made-up world.

mod bad_cells;
mod forms;
mod fuzz;
mod outside;
mod real_file;
mod round_trip;
mod untidy_sheets;
mod world;
