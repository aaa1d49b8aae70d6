"""Search a vector store"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.comparison_filter import ComparisonFilter, ComparisonFilterDict
    from ...models.compound_filter import CompoundFilter, CompoundFilterDict
    from ...models.vector_store_search_request_ranking_options import VectorStoreSearchRequestRankingOptions, VectorStoreSearchRequestRankingOptionsDict
    from ...models.vector_store_search_results_page import VectorStoreSearchResultsPage

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


def sync_detailed(vector_store_id: str, *, client: http.Client, **params: Unpack[SearchVectorStoreParams]) -> http.Response[VectorStoreSearchResultsPage]:
    """Send ``POST /vector_stores/{vector_store_id}/search``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"vector_store_id": vector_store_id}, params)


def sync(vector_store_id: str, *, client: http.Client, **params: Unpack[SearchVectorStoreParams]) -> VectorStoreSearchResultsPage | None:
    """Send ``POST /vector_stores/{vector_store_id}/search``, and give what the answer holds."""
    return sync_detailed(vector_store_id, client=client, **params).parsed


async def asyncio_detailed(vector_store_id: str, *, client: http.Client, **params: Unpack[SearchVectorStoreParams]) -> http.Response[VectorStoreSearchResultsPage]:
    """Send ``POST /vector_stores/{vector_store_id}/search``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"vector_store_id": vector_store_id}, params)


async def asyncio(vector_store_id: str, *, client: http.Client, **params: Unpack[SearchVectorStoreParams]) -> VectorStoreSearchResultsPage | None:
    """Send ``POST /vector_stores/{vector_store_id}/search``, and give what the answer holds."""
    return (await asyncio_detailed(vector_store_id, client=client, **params)).parsed
