#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| inputs::read("money_table", bytes));
