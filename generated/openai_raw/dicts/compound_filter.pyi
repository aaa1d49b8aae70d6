"""What requests take instead of the models in ``models.compound_filter``, for type checkers only."""

from collections.abc import Sequence
from typing import Required, TypedDict

from ..dicts.comparison_filter import ComparisonFilterDict
from ..models.comparison_filter import ComparisonFilter
from ..models.compound_filter import CompoundFilter, CompoundFilterTypeInput

class CompoundFilterDict(TypedDict, total=False):
    type: Required[CompoundFilterTypeInput]
    """Which kind of compound filter this is. Values: `and`, `or`."""
    filters: Required[Sequence[ComparisonFilter | ComparisonFilterDict | CompoundFilter | CompoundFilterDict]]
    """The conditions to join."""
