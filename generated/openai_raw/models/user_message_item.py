from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.attachment import Attachment
    from ..models.inference_options import InferenceOptions
    from ..models.user_message_input_text import UserMessageInputText
    from ..models.user_message_quoted_text import UserMessageQuotedText


@model
class UserMessageItem(Base):
    """A message that the end user sent."""

    id: str
    """Id of the chatkit thread item, by which the API knows it."""
    object: Literal['chatkit.thread_item']
    """The kind of object: always `chatkit.thread_item`."""
    created_at: int
    """When the chatkit thread item was created, in Unix seconds."""
    thread_id: str
    """Id of the thread."""
    type: Literal['chatkit.user_message']
    """Tells this object from others that can stand in its place: always `chatkit.user_message`."""
    content: list[UserMessageInputText | UserMessageQuotedText]
    """What the user wrote or quoted."""
    attachments: list[Attachment]
    """Files and images that the user attached."""
    inference_options: InferenceOptions | None
    """Model and tool that the user chose; None for none."""

    _nested = {'content': [('type', {'input_text': 'UserMessageInputText', 'quoted_text': 'UserMessageQuotedText'})], 'attachments': ['Attachment'], 'inference_options': 'InferenceOptions'}
    _tags = {'object': 'chatkit.thread_item', 'type': 'chatkit.user_message'}
