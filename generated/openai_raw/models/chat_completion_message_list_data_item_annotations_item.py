from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.chat_completion_message_list_data_item_annotations_item_url_citation import ChatCompletionMessageListDataItemAnnotationsItemUrlCitation


@model
class ChatCompletionMessageListDataItemAnnotationsItem(Base):
    """A reference that belongs to a stretch of the message's text."""

    type: Literal['url_citation']
    """Always `url_citation`."""
    url_citation: ChatCompletionMessageListDataItemAnnotationsItemUrlCitation
    """The page that the text relies on."""

    _nested = {'url_citation': 'ChatCompletionMessageListDataItemAnnotationsItemUrlCitation'}
    _tags = {'type': 'url_citation'}
