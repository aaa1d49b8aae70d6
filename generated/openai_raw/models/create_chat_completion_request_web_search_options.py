from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.create_chat_completion_request_web_search_options_user_location import CreateChatCompletionRequestWebSearchOptionsUserLocation, CreateChatCompletionRequestWebSearchOptionsUserLocationDict
    from ..models.web_search_context_size import WebSearchContextSize, WebSearchContextSizeInput

    class CreateChatCompletionRequestWebSearchOptionsDict(TypedDict, total=False):
        user_location: CreateChatCompletionRequestWebSearchOptionsUserLocation | CreateChatCompletionRequestWebSearchOptionsUserLocationDict | None
        """Roughly where the user is, so that results fit."""
        search_context_size: WebSearchContextSizeInput
        """How much of what is found the model reads. Values: `low`, `medium`, `high`. Default: `medium`."""


@model
class CreateChatCompletionRequestWebSearchOptions(Base):
    """How a model searches the web."""

    user_location: CreateChatCompletionRequestWebSearchOptionsUserLocation | None = None
    """Roughly where the user is, so that results fit."""
    search_context_size: WebSearchContextSize | None = absent
    """How much of what is found the model reads. Values: `low`, `medium`, `high`. Default: `medium`."""

    _nested = {'user_location': 'CreateChatCompletionRequestWebSearchOptionsUserLocation'}
