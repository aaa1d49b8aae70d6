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
    """Id of the uploaded JSONL file with the requests, at most 50,000 lines and 200 MB. Upload it with purpose
    `batch`."""
    endpoint: CreateBatchRequestEndpoint
    """API endpoint of all requests in the batch. Values: `/v1/responses`, `/v1/chat/completions`,
    `/v1/embeddings`, `/v1/completions`, `/v1/moderations`, `/v1/images/generations`, `/v1/images/edits`,
    `/v1/videos`."""
    completion_window: Literal["24h"]
    """Time frame in which to process the batch. Only `24h` is supported."""
    metadata: Metadata = None
    """Up to 16 key-value pairs of your own, stored with the object and usable as a filter in lists. Keys have at
    most 64 characters, values at most 512."""
    output_expires_after: BatchFileExpirationAfter | None = absent
    """Expiration policy of the output and error files. By default they are kept until you delete them."""

    _nested = {"output_expires_after": "BatchFileExpirationAfter"}
    _tags = {"completion_window": "24h"}


@model
class BatchFileExpirationAfter(Base):
    """Expiration policy of the output and error files."""

    anchor: Literal["created_at"]
    """Event from which the expiration time is counted. Always `created_at`."""
    seconds: int
    """Seconds after the anchor. From 3600 to 2592000."""

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
"""API endpoint of all requests in the batch."""
