"""Create a vector store"""

from collections.abc import Sequence
from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...dicts.auto_chunking_strategy_request_param import AutoChunkingStrategyRequestParamDict
from ...dicts.static_chunking_strategy_request_param import StaticChunkingStrategyRequestParamDict
from ...dicts.vector_store_expiration_after import VectorStoreExpirationAfterDict
from ...models.auto_chunking_strategy_request_param import AutoChunkingStrategyRequestParam
from ...models.static_chunking_strategy_request_param import StaticChunkingStrategyRequestParam
from ...models.vector_store_expiration_after import VectorStoreExpirationAfter
from ...models.vector_store_object import VectorStore
from ...operation import Operation
from ...unions import MetadataInput

OPERATION: Operation

class CreateVectorStoreParams(RequestOptions, total=False):
    """The keyword arguments of ``createVectorStore``."""

    file_ids: Sequence[str] | Omit
    """Ids of uploaded files. At most 500 items."""
    name: str | Omit
    """Name of the vector store."""
    description: str | Omit
    """Human-readable description of the vector store."""
    expires_after: VectorStoreExpirationAfter | VectorStoreExpirationAfterDict | Omit
    """Expiration policy of the vector store."""
    chunking_strategy: (
        AutoChunkingStrategyRequestParam
        | AutoChunkingStrategyRequestParamDict
        | StaticChunkingStrategyRequestParam
        | StaticChunkingStrategyRequestParamDict
        | Omit
    )
    """How files are split into chunks."""
    metadata: MetadataInput | Omit
    """Up to 16 key-value pairs of your own, stored with the object and usable as a filter in lists. Keys have at
    most 64 characters, values at most 512."""

def sync(*, client: http.Client, **params: Unpack[CreateVectorStoreParams]) -> VectorStore | None:
    """Send ``POST /vector_stores``, and give what the answer holds."""

def sync_detailed(*, client: http.Client, **params: Unpack[CreateVectorStoreParams]) -> http.Response[VectorStore]:
    """Send ``POST /vector_stores``, and give the whole response."""

async def asyncio(*, client: http.Client, **params: Unpack[CreateVectorStoreParams]) -> VectorStore | None:
    """Send ``POST /vector_stores``, and give what the answer holds."""

async def asyncio_detailed(
    *, client: http.Client, **params: Unpack[CreateVectorStoreParams]
) -> http.Response[VectorStore]:
    """Send ``POST /vector_stores``, and give the whole response."""
