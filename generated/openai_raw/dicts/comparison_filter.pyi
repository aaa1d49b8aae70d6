"""What requests take instead of the models in ``models.comparison_filter``, for type checkers only."""

from collections.abc import Sequence
from typing import Required, TypedDict

from ..models.comparison_filter import ComparisonFilterTypeInput

class ComparisonFilterDict(TypedDict, total=False):
    type: Required[ComparisonFilterTypeInput]
    """Type of the comparison filter. Values: `eq`, `ne`, `gt`, `gte`, `lt`, `lte`, `in`, `nin`. Default: `eq`."""
    key: Required[str]
    """Name of the attribute."""
    value: Required[str | float | bool | Sequence[str | float]]
    """Value to compare the attribute with."""
