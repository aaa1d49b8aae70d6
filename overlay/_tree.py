"""The dotted tree of resources, with those of them that have helpers put in place of the generated ones."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, cast

from ._raw import AsyncResources, Resources

if TYPE_CHECKING:
    from .chat import AsyncChat, Chat
    from .responses import AsyncResponses, Responses

__all__ = ["AsyncTree", "Tree"]


class Tree(Resources):
    """What hangs on a client."""

    @cached_property
    def chat(self) -> Chat:
        """``client.chat``."""
        from .chat import Chat

        return Chat(cast("Any", self))

    @cached_property
    def responses(self) -> Responses:
        """``client.responses``."""
        from .responses import Responses

        return Responses(cast("Any", self))


class AsyncTree(AsyncResources):
    """What hangs on an async client."""

    @cached_property
    def chat(self) -> AsyncChat:
        """``client.chat``."""
        from .chat import AsyncChat

        return AsyncChat(cast("Any", self))

    @cached_property
    def responses(self) -> AsyncResponses:
        """``client.responses``."""
        from .responses import AsyncResponses

        return AsyncResponses(cast("Any", self))
