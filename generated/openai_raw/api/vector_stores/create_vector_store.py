"""Create vector store."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open
    from ...models.auto_chunking_strategy_request_param import AutoChunkingStrategyRequestParam, AutoChunkingStrategyRequestParamDict
    from ...models.static_chunking_strategy_request_param import StaticChunkingStrategyRequestParam, StaticChunkingStrategyRequestParamDict
    from ...models.vector_store_expiration_after import VectorStoreExpirationAfter, VectorStoreExpirationAfterDict
    from ...unions import MetadataInput

    class CreateVectorStoreParams(RequestOptions, total=False):
        """The keyword arguments of ``createVectorStore``."""

        file_ids: Sequence[str] | Omit
        name: str | Omit
        description: str | Omit
        expires_after: VectorStoreExpirationAfter | VectorStoreExpirationAfterDict | Omit
        chunking_strategy: AutoChunkingStrategyRequestParam | AutoChunkingStrategyRequestParamDict | StaticChunkingStrategyRequestParam | StaticChunkingStrategyRequestParamDict | Omit
        metadata: MetadataInput | Omit

OPERATION = Operation(
    id="createVectorStore",
    method="POST",
    path="/vector_stores",
    body={'file_ids': 'file_ids', 'name': 'name', 'description': 'description', 'expires_after': 'expires_after', 'chunking_strategy': 'chunking_strategy', 'metadata': 'metadata'},
    fixed_headers={'OpenAI-Beta': 'assistants=v2'},
    bodies=('application/json',),
    result='VectorStore',
)
