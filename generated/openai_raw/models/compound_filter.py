"""`CompoundFilter`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.comparison_filter import ComparisonFilter


@model
class CompoundFilter(Base):
    """Combines several filters with `and` or `or`."""

    type: CompoundFilterType
    """Type of the compound filter. Values: `and`, `or`."""
    filters: list[ComparisonFilter | CompoundFilter]
    """The filters to combine."""

    _nested = {
        "filters": [
            (
                "type",
                {
                    "eq": "ComparisonFilter",
                    "ne": "ComparisonFilter",
                    "gt": "ComparisonFilter",
                    "gte": "ComparisonFilter",
                    "lt": "ComparisonFilter",
                    "lte": "ComparisonFilter",
                    "in": "ComparisonFilter",
                    "nin": "ComparisonFilter",
                    "and": "CompoundFilter",
                    "or": "CompoundFilter",
                },
            )
        ]
    }
    _tags = {"type": ("and", "or")}


CompoundFilterTypeInput: TypeAlias = Literal["and", "or"]
CompoundFilterType: TypeAlias = CompoundFilterTypeInput | str
"""Type of the compound filter."""
