"""Token prices: a table of one day, which users can replace. Nothing is looked up online."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

__all__ = ["DATE", "PRICES", "Price", "price_of"]


@dataclass(frozen=True, slots=True)
class Price:
    """US dollars per million tokens.

    Attributes:
        input: Input tokens.
        output: Output tokens, including reasoning.
        cached: Cached input tokens; by default the same price as the others.
    """

    input: float
    output: float = 0.0
    cached: float | None = None

    def cost(self, input: int, cached: int, output: int, *, share: float = 1.0) -> float:
        """Return the dollars for so many tokens; ``input`` includes the ``cached`` ones."""
        known = self.input if self.cached is None else self.cached
        return share * ((input - cached) * self.input + cached * known + output * self.output) / 1_000_000


DATE: Final = "2025-08-07"
"""The date of the prices below; source: the API's public price list."""

PRICES: Final[Mapping[str, Price]] = {
    "gpt-5": Price(1.25, 10.0, 0.125),
    "gpt-5-mini": Price(0.25, 2.0, 0.025),
    "gpt-5-nano": Price(0.05, 0.40, 0.005),
    "gpt-4.1": Price(2.0, 8.0, 0.50),
    "gpt-4.1-mini": Price(0.40, 1.60, 0.10),
    "gpt-4.1-nano": Price(0.10, 0.40, 0.025),
    "gpt-4o": Price(2.50, 10.0, 1.25),
    "gpt-4o-mini": Price(0.15, 0.60, 0.075),
    "o1": Price(15.0, 60.0, 7.50),
    "o3": Price(2.0, 8.0, 0.50),
    "o3-mini": Price(1.10, 4.40, 0.55),
    "o4-mini": Price(1.10, 4.40, 0.275),
    "gpt-3.5-turbo": Price(0.50, 1.50),
    "text-embedding-3-small": Price(0.02),
    "text-embedding-3-large": Price(0.13),
    "text-embedding-ada-002": Price(0.10),
}

_DATED: Final = re.compile(r"-\d{4}-\d{2}-\d{2}$")


def price_of(model: str, prices: Mapping[str, Price]) -> Price | None:
    """Return the price of a model, or of the one that it is a dated version of; None if it is not known."""
    return prices.get(model) or prices.get(_DATED.sub("", model))
