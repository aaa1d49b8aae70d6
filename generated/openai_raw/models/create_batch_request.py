"""`CreateBatchRequest`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..unions import Metadata


@model
class CreateBatchRequest(Base):
    """The body of `POST /batches`."""

    input_file_id: str
    """Id of the input file."""
    endpoint: CreateBatchRequestEndpoint
    """The path that all requests of the file go to. Values: `/v1/responses`, `/v1/chat/completions`,
    `/v1/embeddings`, `/v1/completions`, `/v1/moderations`, `/v1/images/generations`, `/v1/images/edits`,
    `/v1/videos`."""
    completion_window: Literal["24h"]
    """Time within which the batch is to be done. Always `24h`."""
    metadata: Metadata = None
    """Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of at most 512.
    They come back with the object and can be filtered by."""
    output_expires_after: BatchFileExpirationAfter | None = absent
    """When the files of results expire; None leaves them until you delete them."""

    _nested = {"output_expires_after": "BatchFileExpirationAfter"}
    _tags = {"completion_window": "24h"}


@model
class BatchFileExpirationAfter(Base):
    """When the files of results expire."""

    anchor: Literal["created_at"]
    """The moment from which the time is counted. Always `created_at`."""
    seconds: int
    """How many seconds after the anchor. From 3600 to 2592000."""

    _tags = {"anchor": "created_at"}


CreateBatchRequestEndpointInput: TypeAlias = Literal[
    "/v1/responses",
    "/v1/chat/completions",
    "/v1/embeddings",
    "/v1/completions",
    "/v1/moderations",
    "/v1/images/generations",
    "/v1/images/edits",
    "/v1/videos",
]
CreateBatchRequestEndpoint: TypeAlias = CreateBatchRequestEndpointInput | str
