"""Search a vector store"""

from collections.abc import Sequence
from typing import Required, Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...dicts.comparison_filter import ComparisonFilterDict
from ...dicts.compound_filter import CompoundFilterDict
from ...dicts.vector_store_search_request import VectorStoreSearchRequestRankingOptionsDict
from ...models.comparison_filter import ComparisonFilter
from ...models.compound_filter import CompoundFilter
from ...models.vector_store_search_request import VectorStoreSearchRequestRankingOptions
from ...models.vector_store_search_results_page import VectorStoreSearchResultsPage
from ...operation import Operation

OPERATION: Operation

class SearchVectorStoreParams(RequestOptions, total=False):
    """The keyword arguments of ``searchVectorStore``."""

    query: Required[str | Sequence[str]]
    """Search query."""
    rewrite_query: bool | Omit
    """Whether to rewrite the query to improve the results. Default: `false`."""
    max_num_results: int | Omit
    """Maximum number of results. Default: `10`. From 1 to 50."""
    filters: ComparisonFilter | ComparisonFilterDict | CompoundFilter | CompoundFilterDict | Omit
    """Filter on the attributes of files."""
    ranking_options: VectorStoreSearchRequestRankingOptions | VectorStoreSearchRequestRankingOptionsDict | Omit
    """Ranking of the results, and the minimum score."""

def sync(
    vector_store_id: str, *, client: http.Client, **params: Unpack[SearchVectorStoreParams]
) -> VectorStoreSearchResultsPage | None:
    """Send ``POST /vector_stores/{vector_store_id}/search``, and give what the answer holds."""

def sync_detailed(
    vector_store_id: str, *, client: http.Client, **params: Unpack[SearchVectorStoreParams]
) -> http.Response[VectorStoreSearchResultsPage]:
    """Send ``POST /vector_stores/{vector_store_id}/search``, and give the whole response."""

async def asyncio(
    vector_store_id: str, *, client: http.Client, **params: Unpack[SearchVectorStoreParams]
) -> VectorStoreSearchResultsPage | None:
    """Send ``POST /vector_stores/{vector_store_id}/search``, and give what the answer holds."""

async def asyncio_detailed(
    vector_store_id: str, *, client: http.Client, **params: Unpack[SearchVectorStoreParams]
) -> http.Response[VectorStoreSearchResultsPage]:
    """Send ``POST /vector_stores/{vector_store_id}/search``, and give the whole response."""
