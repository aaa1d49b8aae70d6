from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.ranking_options import RankingOptions, RankingOptionsDict
    from ..unions import Filters, FiltersInput

    class FileSearchToolDict(TypedDict, total=False):
        type: Required[Literal['file_search']]
        """Tells this object from others that can stand in its place: always `file_search`. Default: `file_search`."""
        vector_store_ids: Required[Sequence[str]]
        """Ids of the vector stores."""
        max_num_results: int
        """The most results that the model gets."""
        ranking_options: RankingOptions | RankingOptionsDict
        """How results are ranked, and which are too bad to keep."""
        filters: FiltersInput | None
        """Only files whose attributes fit."""


@model
class FileSearchTool(Base):
    """Lets the model search the files of vector stores."""

    type: Literal['file_search']
    """Tells this object from others that can stand in its place: always `file_search`. Default: `file_search`."""
    vector_store_ids: list[str]
    """Ids of the vector stores."""
    max_num_results: int | None = absent
    """The most results that the model gets."""
    ranking_options: RankingOptions | None = absent
    """How results are ranked, and which are too bad to keep."""
    filters: Filters | None = None
    """Only files whose attributes fit."""

    _nested = {'ranking_options': 'RankingOptions', 'filters': ('type', {'eq': 'ComparisonFilter', 'ne': 'ComparisonFilter', 'gt': 'ComparisonFilter', 'gte': 'ComparisonFilter', 'lt': 'ComparisonFilter', 'lte': 'ComparisonFilter', 'in': 'ComparisonFilter', 'nin': 'ComparisonFilter', 'and': 'CompoundFilter', 'or': 'CompoundFilter'})}
    _tags = {'type': 'file_search'}
