//! Ages on days where two ways of counting differ. The screens count the age of a birth date that is being typed by the same table.

use jiff::civil::Date;
use pathway::Age;

use acceptance::text;

#[test]
fn ages_are_those_of_the_table_that_the_screens_are_held_to() {
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
