"""What holds for every number: read back from words, widened by "at least", the same in any typography, moved whole."""

from decimal import Context, Decimal, localcontext

import attrs
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from num2words import num2words

from newsparse import Pipeline
from newsparse.testing.phrases import NEUTRAL
from newsparse_quantities import Quantity, quantities

PIPELINE = Pipeline(quantities)
WHOLE = st.integers(2, 999) | st.integers(2, 10**6) | st.integers(2, 10**12)
NOUNS = st.sampled_from(["soldiers", "new homes", "South Sudanese troops", "people", "Challenger tanks"])
UNITS = st.sampled_from(
    ["km", "kilometres", "tonnes", "hours", "per cent", "percent", "barrels", "m3", "degrees Celsius"]
)
BOUNDS = {
    "at least": "at-least", "no fewer than": "at-least", "more than": "more-than", "over": "more-than",
    "up to": "at-most", "at most": "at-most", "fewer than": "less-than",
    "about": "approximate", "nearly": "approximate",
}  # fmt: skip
SENTENCES = [
    "Some 1 200 rescuers searched 3,400 homes - 27 of the 30 villages - in 12-15 hours.",
    "Ann Lee, 44, won 6-4 and paid $3.5 million (about 3.2 million euros) for a 40-tonne crane's hire.",
    "The ship, 120 m long, lost 2 350 containers; the F-16 and the 47th Brigade didn't.",
    "Rates rose by 25 basis points to 5.25 per cent, and 10 000 of the city's 2.5 million people left.",
    "It's 30 km (19 miles) away; a 27-nation bloc gave 5-10 million euros.",
]


def found(text: str) -> list[tuple[str, Quantity]]:
    """The quantities of a text, each with the text of its span."""
    return [(a.span.of(text), a.value) for a in PIPELINE.parse(text, strict=True)[Quantity]]


def only(text: str) -> Quantity:
    """The one quantity of a text."""
    ((_, quantity),) = found(text)
    return quantity


@given(WHOLE)
@example(10**12)
@example(21)
@example(100)
@example(1_000_001)
def test_numbers_in_words_are_read_back(number: int) -> None:
    """The words num2words writes for a number are that number, whole."""
    words = num2words(number)
    text = f"They counted {words} ballots."
    (span, quantity) = found(text)[0]
    assert (quantity.value, span) == (number, f"{words} ballots")


@given(WHOLE)
def test_british_and_american_words_agree(number: int) -> None:
    """Without "and" and commas it is the same number: "three hundred five"."""
    words = num2words(number)
    plain = words.replace(" and ", " ").replace(",", "")
    assert only(f"They counted {plain} ballots.").value == number


@given(st.integers(1, 10**6))
def test_ordinals_are_read_back(number: int) -> None:
    """An ordinal in figures is its rank."""
    text = f"It was the {num2words(number, to='ordinal_num')} vote."
    assert (only(text).type, only(text).value) == ("ordinal", number)


@given(st.integers(1, 10**9), st.sampled_from([",", "\u00a0", "\u2009", "\u202f", " "]))
def test_grouped_figures_are_read_back(number: int, mark: str) -> None:
    """Thousands may be parted by a comma or by a space of any width."""
    figures = f"{number:,}".replace(",", mark)
    assert only(f"They counted {figures} ballots.").value == number


@given(st.decimals(0, 10**6, places=3, allow_nan=False, allow_infinity=False), UNITS)
def test_decimals_are_exact(number: Decimal, unit: str) -> None:
    """No figure is lost or gained by reading: a value is what the text writes."""
    quantity = only(f"It measured {number} {unit} in all.")
    assert quantity.value == number
    assert quantity.unit is not None


@given(st.integers(2, 10**9), st.sampled_from(sorted(BOUNDS)), NOUNS | UNITS)
def test_a_bound_only_widens(number: int, bound: str, noun: str) -> None:
    """A bound ("at least") says nothing else of a quantity: it adds a modifier and stretches the span to the left."""
    plain_text, text = f"They saw {number:,} {noun} there.", f"They saw {bound} {number:,} {noun} there."
    ((plain_span, plain),), ((span, bounded),) = found(plain_text), found(text)
    assert span == f"{bound} {plain_span}"
    assert bounded.modifier == BOUNDS[bound]
    same = ("type", "value", "low", "high", "unit", "unit_name", "per", "counted_head", "trend", "ratio")
    assert [getattr(bounded, field) for field in same] == [getattr(plain, field) for field in same]


def told(text: str) -> list[dict[str, object]]:
    """The quantities of a text without their places."""
    hidden = ("counted", "number", "modifier_span", "same_as")
    return [
        {key: value for key, value in attrs.asdict(quantity, recurse=False).items() if key not in hidden}
        for _, quantity in found(text)
    ]


VARIANTS = {
    "no-break space": str.maketrans({" ": "\u00a0"}), "thin space": str.maketrans({" ": "\u2009"}),
    "narrow no-break space": str.maketrans({" ": "\u202f"}), "no-break hyphen": str.maketrans({"-": "\u2011"}),
    "hyphen": str.maketrans({"-": "\u2010"}), "curly apostrophe": str.maketrans({"'": "\u2019"}),
}  # fmt: skip


@pytest.mark.parametrize("sentence", SENTENCES)
@pytest.mark.parametrize("variant", sorted(VARIANTS))
def test_typography_changes_nothing(sentence: str, variant: str) -> None:
    """Spaces of any width, hyphens and apostrophes of any form: the same quantities."""
    assert told(sentence.translate(VARIANTS[variant])) == told(sentence)
    assert told(sentence)


@pytest.mark.parametrize("sentence", SENTENCES)
def test_a_neutral_paragraph_shifts_and_changes_nothing_else(sentence: str) -> None:
    """A paragraph without numbers, put in after the headline, moves what follows by its length."""
    headline, rest = "Council votes on budget\n\n", f"{sentence}\n"
    plain, longer = headline + rest, f"{headline}{NEUTRAL}\n\n{rest}"
    moved = [(a.span.start + len(NEUTRAL) + 2, a.rank, a.sources) for a in PIPELINE.parse(plain, strict=True)[Quantity]]
    assert [(a.span.start, a.rank, a.sources) for a in PIPELINE.parse(longer, strict=True)[Quantity]] == moved
    assert told(longer) == told(plain)


@given(st.integers(61, 400), st.sampled_from(["", "1e", "3x10^", "$", "-"]))
def test_floods_of_digits_are_declined_with_a_reason(digits: int, lead: str) -> None:
    """More digits than any number in the news has are never built: they are declined as an identifier."""
    document = PIPELINE.parse(f"The key is {lead}{'7' * digits} now.", strict=True)
    assert not document[Quantity]
    assert {rejection.reason for rejection in document.rejected} == {"identifier"}


@pytest.mark.parametrize(
    "text", ["It rose 1.234567 million tonnes.", "He ran 2 1/3 miles in 2 hrs 14 min.", "It cost 12345.678 cents."]
)
def test_the_callers_decimal_context_counts_for_nothing(text: str) -> None:
    """Values are as exact where the caller computes with three digits."""
    plain = told(text)
    with localcontext(Context(prec=3)):
        assert told(text) == plain


@given(st.integers(2, 99), st.integers(-9, 9))
def test_powers_are_worked_out(base: int, power: int) -> None:
    """A power is a number: 2^10 is 1024."""
    quantity = only(f"The factor is {base}^{power} here.")
    assert quantity.value is not None
    assert float(quantity.value) == pytest.approx(float(base) ** power, abs=1e-15)


@given(st.integers(1, 500), st.integers(501, 999), st.booleans(), st.booleans())
def test_two_bounds_make_one_range(low: int, high: int, low_closed: bool, high_closed: bool) -> None:
    """Whatever the order of two opposite bounds, their range is closed where the words include its end."""
    below = f"{'at most' if high_closed else 'less than'} {high}"
    above = f"{'at least' if low_closed else 'more than'} {low}"
    for text in (f"It takes {above} but {below} tonnes.", f"It takes {below} but {above} tonnes."):
        found_one = only(text)
        assert (found_one.low, found_one.high) == (low, high)
        assert (found_one.low_closed, found_one.high_closed, found_one.unit) == (low_closed, high_closed, "t")
