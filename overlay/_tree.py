"""The dotted tree of resources, with hand-written resources in place of generated ones where there are helpers."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, cast

from ._raw import AsyncResources, Resources

if TYPE_CHECKING:
    from ._helpers.assistants import AsyncBeta, Beta
    from ._helpers.async_vector_stores import AsyncVectorStores
    from ._helpers.embeddings import AsyncEmbeddings, Embeddings
    from ._helpers.files import AsyncFiles, Files
    from ._helpers.vector_stores import VectorStores
    from ._helpers.videos import AsyncVideos, Videos
    from ._helpers.webhooks import AsyncWebhooks, Webhooks
    from .batches import AsyncBatches, Batches
    from .chat import AsyncChat, Chat
    from .live import AsyncLive, Live
    from .realtime import AsyncRealtime, Realtime
    from .responses import AsyncResponses, Responses
    from .uploads import AsyncUploads, Uploads

__all__ = ["AsyncTree", "Tree"]


class Tree(Resources):
    """What hangs on a client."""

    @cached_property
    def batches(self) -> Batches:
        """``client.batches``."""
        from .batches import Batches

        return Batches(cast("Any", self))

    @cached_property
    def embeddings(self) -> Embeddings:
        """``client.embeddings``."""
        from ._helpers.embeddings import Embeddings

        return Embeddings(cast("Any", self))

    @cached_property
    def uploads(self) -> Uploads:
        """``client.uploads``."""
        from .uploads import Uploads

        return Uploads(cast("Any", self))

    @cached_property
    def beta(self) -> Beta:
        """``client.beta``."""
        from ._helpers.assistants import Beta

        return Beta(cast("Any", self))

    @cached_property
    def chat(self) -> Chat:
        """``client.chat``."""
        from .chat import Chat

        return Chat(cast("Any", self))

    @cached_property
    def files(self) -> Files:
        """``client.files``."""
        from ._helpers.files import Files

        return Files(cast("Any", self))

    @cached_property
    def live(self) -> Live:
        """``client.live``."""
        from .live import Live

        return Live(cast("Any", self))

    @cached_property
    def realtime(self) -> Realtime:
        """``client.realtime``."""
        from .realtime import Realtime

        return Realtime(cast("Any", self))

    @cached_property
    def responses(self) -> Responses:
        """``client.responses``."""
        from .responses import Responses

        return Responses(cast("Any", self))

    @cached_property
    def vector_stores(self) -> VectorStores:
        """``client.vector_stores``."""
        from ._helpers.vector_stores import VectorStores

        return VectorStores(cast("Any", self))

    @cached_property
    def videos(self) -> Videos:
        """``client.videos``."""
        from ._helpers.videos import Videos

        return Videos(cast("Any", self))

    @cached_property
    def webhooks(self) -> Webhooks:
        """``client.webhooks``."""
        from ._helpers.webhooks import Webhooks

        return Webhooks(cast("Any", self))


class AsyncTree(AsyncResources):
    """What hangs on an async client."""

    @cached_property
    def batches(self) -> AsyncBatches:
        """``client.batches``."""
        from .batches import AsyncBatches

        return AsyncBatches(cast("Any", self))

    @cached_property
    def embeddings(self) -> AsyncEmbeddings:
        """``client.embeddings``."""
        from ._helpers.embeddings import AsyncEmbeddings

        return AsyncEmbeddings(cast("Any", self))

    @cached_property
    def uploads(self) -> AsyncUploads:
        """``client.uploads``."""
        from .uploads import AsyncUploads

        return AsyncUploads(cast("Any", self))

    @cached_property
    def beta(self) -> AsyncBeta:
        """``client.beta``."""
        from ._helpers.assistants import AsyncBeta

        return AsyncBeta(cast("Any", self))

    @cached_property
    def chat(self) -> AsyncChat:
        """``client.chat``."""
        from .chat import AsyncChat

        return AsyncChat(cast("Any", self))

    @cached_property
    def files(self) -> AsyncFiles:
        """``client.files``."""
        from ._helpers.files import AsyncFiles

        return AsyncFiles(cast("Any", self))

    @cached_property
    def live(self) -> AsyncLive:
        """``client.live``."""
        from .live import AsyncLive

        return AsyncLive(cast("Any", self))

    @cached_property
    def realtime(self) -> AsyncRealtime:
        """``client.realtime``."""
        from .realtime import AsyncRealtime

        return AsyncRealtime(cast("Any", self))

    @cached_property
    def responses(self) -> AsyncResponses:
        """``client.responses``."""
        from .responses import AsyncResponses

        return AsyncResponses(cast("Any", self))

    @cached_property
    def vector_stores(self) -> AsyncVectorStores:
        """``client.vector_stores``."""
        from ._helpers.async_vector_stores import AsyncVectorStores

        return AsyncVectorStores(cast("Any", self))

    @cached_property
    def videos(self) -> AsyncVideos:
        """``client.videos``."""
        from ._helpers.videos import AsyncVideos

        return AsyncVideos(cast("Any", self))

    @cached_property
    def webhooks(self) -> AsyncWebhooks:
        """``client.webhooks``."""
        from ._helpers.webhooks import AsyncWebhooks

        return AsyncWebhooks(cast("Any", self))
