"""The one file that names the generated package: what the rest of overlay takes from it."""

from openai_raw.api import operation
from openai_raw.client import (
    AsyncBinaryResponse,
    AsyncPage,
    AsyncPages,
    AsyncStream,
    AsyncStreamedResponse,
    BinaryResponse,
    Page,
    RawResponse,
    RequestOptions,
    Stream,
    StreamedResponse,
)
from openai_raw.errors import missing_arguments, unexpected_argument
from openai_raw.operation import Operation
from openai_raw.resources import AsyncResources, Resources
from openai_raw.types import Model, ResponseInfo, UntypedObject, absent, plain
from openai_raw.unions import annotation_of

__all__ = [
    "AsyncBinaryResponse",
    "AsyncPage",
    "AsyncPages",
    "AsyncResources",
    "AsyncStream",
    "AsyncStreamedResponse",
    "BinaryResponse",
    "Model",
    "Operation",
    "Page",
    "RawResponse",
    "RequestOptions",
    "Resources",
    "ResponseInfo",
    "Stream",
    "StreamedResponse",
    "UntypedObject",
    "absent",
    "annotation_of",
    "missing_arguments",
    "operation",
    "plain",
    "unexpected_argument",
]
