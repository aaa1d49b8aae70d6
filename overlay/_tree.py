"""The dotted tree of resources, with hand-written resources instead of generated ones if there are helpers."""

# A cached property that is only declared is a variable for pyright, which none may override by a narrower one.
# pyright: reportIncompatibleVariableOverride=false

from __future__ import annotations

from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

from ._raw import AsyncResources, Resources

if TYPE_CHECKING:
    from ._helpers.beta import AsyncBeta, Beta
    from ._helpers.embeddings import AsyncEmbeddings, Embeddings
    from ._helpers.files import AsyncFiles, Files
    from ._helpers.vector_stores import AsyncVectorStores, VectorStores
    from ._helpers.videos import AsyncVideos, Videos
    from ._helpers.webhooks import AsyncWebhooks, Webhooks
    from .batches import AsyncBatches, Batches
    from .chat import AsyncChat, Chat
    from .live import AsyncLive, Live
    from .realtime import AsyncRealtime, Realtime
    from .responses import AsyncResponses, Responses
    from .uploads import AsyncUploads, Uploads

__all__ = ["AsyncTree", "Tree"]

_HOMES: Final = {
    "batches": "batches.Batches",
    "beta": "_helpers.beta.Beta",
    "chat": "chat.Chat",
    "embeddings": "_helpers.embeddings.Embeddings",
    "files": "_helpers.files.Files",
    "live": "live.Live",
    "realtime": "realtime.Realtime",
    "responses": "responses.Responses",
    "uploads": "uploads.Uploads",
    "vector_stores": "_helpers.vector_stores.VectorStores",
    "videos": "_helpers.videos.Videos",
    "webhooks": "_helpers.webhooks.Webhooks",
}
"""The module of each resource's class; the async class has the prefix ``Async``."""


class Tree(Resources):
    """The resources of a client."""

    if TYPE_CHECKING:
        batches: cached_property[Batches]
        beta: cached_property[Beta]
        chat: cached_property[Chat]
        embeddings: cached_property[Embeddings]
        files: cached_property[Files]
        live: cached_property[Live]
        realtime: cached_property[Realtime]
        responses: cached_property[Responses]
        uploads: cached_property[Uploads]
        vector_stores: cached_property[VectorStores]
        videos: cached_property[Videos]
        webhooks: cached_property[Webhooks]


class AsyncTree(AsyncResources):
    """The resources of an async client."""

    if TYPE_CHECKING:
        batches: cached_property[AsyncBatches]
        beta: cached_property[AsyncBeta]
        chat: cached_property[AsyncChat]
        embeddings: cached_property[AsyncEmbeddings]
        files: cached_property[AsyncFiles]
        live: cached_property[AsyncLive]
        realtime: cached_property[AsyncRealtime]
        responses: cached_property[AsyncResponses]
        uploads: cached_property[AsyncUploads]
        vector_stores: cached_property[AsyncVectorStores]
        videos: cached_property[AsyncVideos]
        webhooks: cached_property[AsyncWebhooks]


def _hang(tree: type, name: str, home: str, prefix: str) -> None:
    module, _, kind = home.rpartition(".")

    def resource(client: Any) -> Any:
        return getattr(import_module(f".{module}", __package__), prefix + kind)(client)

    resource.__name__, resource.__doc__ = name, f"``client.{name}``."
    hung: cached_property[Any] = cached_property(resource)
    hung.__set_name__(tree, name)
    setattr(tree, name, hung)


for _name, _home in _HOMES.items():
    _hang(Tree, _name, _home, "")
    _hang(AsyncTree, _name, _home, "Async")
