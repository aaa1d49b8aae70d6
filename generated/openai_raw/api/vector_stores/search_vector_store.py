"""Search a vector store"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="searchVectorStore",
    method="POST",
    path="/vector_stores/{vector_store_id}/search",
    body={
        "query": "query",
        "rewrite_query": "rewrite_query",
        "max_num_results": "max_num_results",
        "filters": "filters",
        "ranking_options": "ranking_options",
    },
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
    required=("query",),
    bodies=("application/json",),
    result="VectorStoreSearchResultsPage",
    page="once",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "vector_store_id")
