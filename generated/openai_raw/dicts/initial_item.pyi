"""What requests take instead of the models in ``models.initial_item``, for type checkers only."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from ..models.initial_item import (
    InitialItemAssistantContentItemOutputText,
    InitialItemAssistantContentItemText,
    InitialItemAssistantStatusInput,
    InitialItemDeveloperContentItem,
    InitialItemDeveloperStatusInput,
    InitialItemUserContentItem,
    InitialItemUserStatusInput,
)

class InitialItemDeveloperDict(TypedDict, total=False):
    content: Required[Sequence[InitialItemDeveloperContentItem | InitialItemDeveloperContentItemDict]]
    """Text for the model to read."""
    role: Required[Literal["developer"]]
    """Role of the author: always `developer`."""
    id: str | None
    """Id of the message."""
    status: InitialItemDeveloperStatusInput | None
    """Status of the message: `incomplete` (cut short), `completed` (finished successfully)."""
    type: Literal["message"]
    """Discriminator: always `message`."""

class InitialItemDeveloperContentItemDict(TypedDict, total=False):
    text: Required[str]
    """Text for the model to read."""
    type: Literal["input_text"]
    """Discriminator: always `input_text`."""

class InitialItemUserDict(TypedDict, total=False):
    content: Required[Sequence[InitialItemUserContentItem | InitialItemUserContentItemDict]]
    """Text for the model to read."""
    role: Required[Literal["user"]]
    """Role of the author: always `user`."""
    id: str | None
    """Id of the message."""
    status: InitialItemUserStatusInput | None
    """Status of the message: `incomplete` (cut short), `completed` (finished successfully)."""
    type: Literal["message"]
    """Discriminator: always `message`."""

class InitialItemUserContentItemDict(TypedDict, total=False):
    text: Required[str]
    """Text for the model to read."""
    type: Literal["input_text"]
    """Discriminator: always `input_text`."""

class InitialItemAssistantDict(TypedDict, total=False):
    content: Required[
        Sequence[
            InitialItemAssistantContentItemText
            | InitialItemAssistantContentItemTextDict
            | InitialItemAssistantContentItemOutputText
            | InitialItemAssistantContentItemOutputTextDict
        ]
    ]
    """Text for the model to read."""
    role: Required[Literal["assistant"]]
    """Role of the author: always `assistant`."""
    id: str | None
    """Id of the message."""
    status: InitialItemAssistantStatusInput | None
    """Status of the message: `incomplete` (cut short), `completed` (finished successfully)."""
    type: Literal["message"]
    """Discriminator: always `message`."""

class InitialItemAssistantContentItemTextDict(TypedDict, total=False):
    text: Required[str]
    """Text for the model to read."""
    type: Literal["text"]
    """Discriminator: always `text`."""

class InitialItemAssistantContentItemOutputTextDict(TypedDict, total=False):
    text: Required[str]
    """Text for the model to read."""
    type: Required[Literal["output_text"]]
    """Discriminator: always `output_text`."""
