"""Add a file to a vector store"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...unions import ChunkingStrategyRequestParamInput, VectorStoreFileAttributesInput

    class CreateVectorStoreFileParams(RequestOptions, total=False):
        """The keyword arguments of ``createVectorStoreFile``."""

        file_id: Required[str]
        """Id of an uploaded file."""
        chunking_strategy: ChunkingStrategyRequestParamInput | Omit
        """How files are cut into chunks."""
        attributes: VectorStoreFileAttributesInput | Omit
        """Values of your own that searches can filter by: at most 16."""

OPERATION = Operation(
    id="createVectorStoreFile",
    method="POST",
    path="/vector_stores/{vector_store_id}/files",
    body={'file_id': 'file_id', 'chunking_strategy': 'chunking_strategy', 'attributes': 'attributes'},
    fixed_headers={'OpenAI-Beta': 'assistants=v2'},
    required=('file_id',),
    bodies=('application/json',),
    result='VectorStoreFileObject',
)
