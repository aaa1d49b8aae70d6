"""What requests take instead of the models in ``models.compound_filter``, for type checkers only."""

from collections.abc import Sequence
from typing import Required, TypedDict

from ..dicts.comparison_filter import ComparisonFilterDict
from ..models.comparison_filter import ComparisonFilter
from ..models.compound_filter import CompoundFilter, CompoundFilterTypeInput

class CompoundFilterDict(TypedDict, total=False):
    type: Required[CompoundFilterTypeInput]
    """Type of the compound filter. Values: `and`, `or`."""
    filters: Required[Sequence[ComparisonFilter | ComparisonFilterDict | CompoundFilter | CompoundFilterDict]]
    """The filters to combine."""
