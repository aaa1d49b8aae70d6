"""What requests take instead of the models in ``models.create_vector_store_file_request``, for type checkers only."""

from typing import Required, TypedDict

from ..unions import ChunkingStrategyRequestParamInput, VectorStoreFileAttributesInput

class CreateVectorStoreFileRequestDict(TypedDict, total=False):
    file_id: Required[str]
    """Id of an uploaded file."""
    chunking_strategy: ChunkingStrategyRequestParamInput
    """How files are split into chunks."""
    attributes: VectorStoreFileAttributesInput
    """Up to 16 key-value pairs of your own, which searches can filter by."""
