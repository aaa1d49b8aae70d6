"""Search a vector store"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.comparison_filter import ComparisonFilter, ComparisonFilterDict
    from ...models.compound_filter import CompoundFilter, CompoundFilterDict
    from ...models.vector_store_search_request_ranking_options import VectorStoreSearchRequestRankingOptions, VectorStoreSearchRequestRankingOptionsDict

    class SearchVectorStoreParams(RequestOptions, total=False):
        """The keyword arguments of ``searchVectorStore``."""

        query: Required[str | Sequence[str]]
        """The text to search for."""
        rewrite_query: bool | Omit
        """Whether the query is reworded to find more. Default: `false`."""
        max_num_results: int | Omit
        """The most results. Default: `10`. From 1 to 50."""
        filters: ComparisonFilter | ComparisonFilterDict | CompoundFilter | CompoundFilterDict | Omit
        """Only files whose attributes fit."""
        ranking_options: VectorStoreSearchRequestRankingOptions | VectorStoreSearchRequestRankingOptionsDict | Omit
        """How results are ranked, and which are too bad to keep."""

OPERATION = Operation(
    id="searchVectorStore",
    method="POST",
    path="/vector_stores/{vector_store_id}/search",
    body={'query': 'query', 'rewrite_query': 'rewrite_query', 'max_num_results': 'max_num_results', 'filters': 'filters', 'ranking_options': 'ranking_options'},
    fixed_headers={'OpenAI-Beta': 'assistants=v2'},
    required=('query',),
    bodies=('application/json',),
    result='VectorStoreSearchResultsPage',
    page="once",
)
