"""What requests take instead of the models in ``models.create_vector_store_file_request``, for type checkers only."""

from typing import Required, TypedDict

from ..unions import ChunkingStrategyRequestParamInput, VectorStoreFileAttributesInput

class CreateVectorStoreFileRequestDict(TypedDict, total=False):
    file_id: Required[str]
    """Id of an uploaded file."""
    chunking_strategy: ChunkingStrategyRequestParamInput
    """How files are cut into chunks."""
    attributes: VectorStoreFileAttributesInput
    """Values of your own that searches can filter by: at most 16."""
