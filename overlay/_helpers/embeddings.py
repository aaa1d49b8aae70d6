"""``client.embeddings``: base64 on the wire, which is a quarter of the size, decoded to numbers."""

from __future__ import annotations

import base64
import binascii
import inspect
import sys
from array import array
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Unpack

from .. import _raw
from .._call.redact import hide_items
from .._raw import Model, signed_like
from ..errors import ConfigurationError, ResponseDecodeError
from .parts import facts_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    import numpy as np
    from numpy.typing import NDArray

    from .._raw import CreateEmbeddingParams
    from ..types import CreateEmbeddingResponse, CreateEmbeddingResponseUsage

__all__ = ["AsyncEmbeddings", "EmbeddingArray", "Embeddings", "floats"]


@dataclass(frozen=True, slots=True)
class EmbeddingArray:
    """Embeddings as one array.

    Attributes:
        array: 32-bit floats, one row per input, in the order of the inputs.
        model: The model that created them.
        usage: The tokens that the request used.
        request_id: The ``x-request-id`` header.
    """

    array: NDArray[np.float32]
    model: str
    usage: CreateEmbeddingResponseUsage
    request_id: str | None


def _with_arguments(method: Any) -> Any:
    """Copy the descriptions of the parameters from the generated method into the docstring of ``create``."""
    own, described = (inspect.cleandoc(one.__doc__ or "") for one in (method, _raw.Embeddings.create))
    method.__doc__ = f"{own}\n\n{described[described.find('Args:') :]}"
    return method


class _Views:
    """Views for which the server chooses the encoding of embeddings, unless the call does."""

    _client: Any
    _plain: Any

    if not TYPE_CHECKING:  # the types are those of the generated class

        @property
        def with_raw_response(self):
            """The same methods, returning the HTTP response; the server chooses the encoding of embeddings."""
            return self._plain(self._client).with_raw_response

        @property
        def with_streaming_response(self):
            """The same methods, returning the HTTP response before its body is read."""
            return self._plain(self._client).with_streaming_response


class Embeddings(_Views, _raw.Embeddings):
    """``client.embeddings``."""

    _plain = _raw.Embeddings

    if not TYPE_CHECKING:  # the types are those of the generated class

        @_with_arguments
        @signed_like(_raw.Embeddings.create)
        def create(self, **params):
            """Create embeddings, each a list of floats.

            ``POST /embeddings``. Without ``encoding_format``, they are sent as base64 and decoded here. With "float" or
            "base64", they are returned as sent; `omit` leaves the choice to the server.

            Raises:
                ResponseDecodeError: The response is not an embedding.
            """
            chosen, params = "encoding_format" in params, _packed(params)
            made = super().create(**params)
            return made if chosen else _unpacked(made)

    @signed_like(_raw.Embeddings.create)
    def create_array(self, **params: Unpack[CreateEmbeddingParams]) -> EmbeddingArray:
        """Create embeddings as one numpy array; needs numpy.

        ``POST /embeddings``, with base64 on the wire.

        Raises:
            ConfigurationError: numpy is not installed.
            ResponseDecodeError: The response is not an embedding, or the embeddings differ in length.
        """
        _numpy()
        return _array(super().create(**_packed(params, always=True)))


class AsyncEmbeddings(_Views, _raw.AsyncEmbeddings):
    """``client.embeddings`` of an async client."""

    _plain = _raw.AsyncEmbeddings

    if not TYPE_CHECKING:  # as above

        @_with_arguments
        @signed_like(_raw.AsyncEmbeddings.create)
        async def create(self, **params):
            """Create embeddings, each a list of floats: see `Embeddings.create`."""
            chosen, params = "encoding_format" in params, _packed(params)
            made = await super().create(**params)
            return made if chosen else _unpacked(made)

    @signed_like(_raw.AsyncEmbeddings.create)
    async def create_array(self, **params: Unpack[CreateEmbeddingParams]) -> EmbeddingArray:
        """Create embeddings as one numpy array: the async version of `Embeddings.create_array`."""
        _numpy()
        return _array(await super().create(**_packed(params, always=True)))


def floats(text: str) -> array[float]:
    """Decode base64 text to 32-bit floats (little-endian).

    Raises:
        ValueError: It is not base64 of floats.
    """
    found = array("f")
    found.frombytes(base64.b64decode(text, validate=True))
    if sys.byteorder == "big":
        found.byteswap()
    return found


def _packed(params: Mapping[str, Any], *, always: bool = False) -> Any:
    hide_items(params)  # which are in the frames of the methods
    return {**params, "encoding_format": "base64"} if always or "encoding_format" not in params else params


def _unpacked(made: CreateEmbeddingResponse) -> CreateEmbeddingResponse:
    """Turn embeddings that were sent as text into lists; not all servers support base64."""
    for item in _items(made):
        if isinstance(item.embedding, str):
            item.embedding = _decoded(item.embedding, made).tolist()
    return made


def _items(made: CreateEmbeddingResponse) -> list[Any]:
    items: Any = made.data
    if isinstance(items, list) and all(isinstance(item, Model) for item in items):
        return items
    raise _refused(made, "the response contains no list of embeddings")


def _decoded(text: str, made: CreateEmbeddingResponse) -> array[float]:
    try:
        return floats(text)
    except (binascii.Error, ValueError):
        raise _refused(made, f"an embedding is not base64 of 32-bit floats: {text[:40]!r}") from None


def _array(made: CreateEmbeddingResponse) -> EmbeddingArray:
    numpy = _numpy()
    items = sorted(_items(made), key=lambda item: item.index if isinstance(item.index, int) else 0)
    rows = [_decoded(item.embedding, made) if isinstance(item.embedding, str) else item.embedding for item in items]
    if not all(isinstance(row, list | array) for row in rows):
        raise _refused(made, "an embedding is missing")
    if len({len(row) for row in rows}) > 1:
        raise _refused(made, "the embeddings differ in length")
    try:
        found = numpy.asarray(rows, dtype=numpy.float32)
    except (TypeError, ValueError):
        raise _refused(made, "an embedding contains a value that is not a number") from None
    return EmbeddingArray(found, made.model, made.usage, made._request_id)


def _refused(made: CreateEmbeddingResponse, problem: str) -> ResponseDecodeError:
    return ResponseDecodeError(problem, **facts_of(made, "embeddings.create_embedding"))


def _numpy() -> Any:
    try:
        import numpy as np
    except ImportError:
        raise ConfigurationError("numpy is not installed: pip install numpy, or use create()") from None
    return np
