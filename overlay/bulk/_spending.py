"""What a run has spent, what is in flight, and whether the next request fits into the budget."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ._errors import BulkError
from ._prices import Price, price_of

if TYPE_CHECKING:
    from ._report import Usage

__all__ = ["Spending", "most_of"]


def most_of(params: Mapping[str, Any], tokens: float, prices: Mapping[str, Price]) -> float:
    """Return the dollars that a request of so many tokens may cost.

    Raises:
        BulkError: The price of its model is not known.
    """
    model = str(params.get("model"))
    price = price_of(model, prices)
    if price is None:
        raise BulkError(f"budget needs a price for {model!r}: pass prices={{{model!r}: Price(...), ...}}")
    return tokens * max(price.input, price.output) / 1_000_000


class Spending:
    """Dollars of one run.

    Attributes:
        total: Spent so far; usage without a price is not counted.

    Args:
        prices: Prices of models.
        budget: The maximum to spend.
        share: The part of the price that is billed: half for batches.
    """

    def __init__(self, prices: Mapping[str, Price], budget: float | None, share: float = 1.0) -> None:
        self._prices, self._budget, self._share = prices, budget, share
        self.total = self._aside = 0.0
        self._reserved: dict[str, float] = {}

    def reserve(self, identity: str, params: Mapping[str, Any], tokens: float) -> bool:
        """Reserve what a request may cost; return whether the budget allows it.

        Raises:
            BulkError: There is a budget, but no price for the request's model.
        """
        if self._budget is None:
            return True
        cost = self._share * most_of(params, tokens, self._prices)
        if self.total + self._aside + cost > self._budget:
            return False
        self._reserved[identity] = cost
        self._aside += cost
        return True

    def spent(self, identity: str, model: str, usage: Usage) -> float | None:
        """Count what an answer cost, and return it; None if its price is not known."""
        self.release(identity)
        price = price_of(model, self._prices)
        if price is None:
            return None
        cost = price.cost(usage.input, usage.cached, usage.output, share=self._share)
        self.total += cost
        return cost

    def release(self, identity: str) -> None:
        """Release what was reserved."""
        self._aside -= self._reserved.pop(identity, 0.0)
        if not self._reserved:
            self._aside = 0.0  # sums of fractions leave a remainder
