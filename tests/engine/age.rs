//! Tests ages on days for which two ways of counting differ. The screens use the same table for a birth date that is
//! being typed.

use jiff::civil::Date;
use pathway::Age;

use acceptance::text;

#[test]
fn ages_match_the_table_that_the_screens_also_use() {
    let table = text("tests/fixtures/ages.csv");
    let mut seen = 0;
    for row in table.lines().skip(1) {
        let [born, on, years, months]: [&str; 4] = row.split(',').collect::<Vec<_>>().try_into().unwrap();
        let age = Age::on(born.parse::<Date>().unwrap(), on.parse().unwrap());
        let expected: u16 = years.parse::<u16>().unwrap() * 12 + months.parse::<u16>().unwrap();
        assert_eq!(age.in_months(), expected, "born {born}, on {on}");
        seen += 1;
    }
    assert!(seen > 10, "{seen}");
}
