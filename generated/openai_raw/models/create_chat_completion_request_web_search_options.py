from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.create_chat_completion_request_web_search_options_user_location import CreateChatCompletionRequestWebSearchOptionsUserLocation, CreateChatCompletionRequestWebSearchOptionsUserLocationDict
    from ..models.web_search_context_size import WebSearchContextSize, WebSearchContextSizeInput

    class CreateChatCompletionRequestWebSearchOptionsDict(TypedDict, total=False):
        user_location: CreateChatCompletionRequestWebSearchOptionsUserLocation | CreateChatCompletionRequestWebSearchOptionsUserLocationDict | None
        search_context_size: WebSearchContextSizeInput


@model
class CreateChatCompletionRequestWebSearchOptions(Base):
    """How a model searches the web.

    Attributes:
        user_location: Roughly where the user is, so that results fit.
        search_context_size: How much of what is found the model reads.
    """

    user_location: CreateChatCompletionRequestWebSearchOptionsUserLocation | None = None
    search_context_size: WebSearchContextSize | None = absent

    _nested = {'user_location': 'CreateChatCompletionRequestWebSearchOptionsUserLocation'}
