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
    """The text."""
    role: Required[Literal["developer"]]
    """Who speaks: always `developer`."""
    id: str | None
    """Id of the initial item developer."""
    status: InitialItemDeveloperStatusInput | None
    """State of the initial item developer. Values: `incomplete`, `completed`."""
    type: Literal["message"]
    """Which kind it is. Always `message`."""

class InitialItemDeveloperContentItemDict(TypedDict, total=False):
    text: Required[str]
    """The text itself."""
    type: Literal["input_text"]
    """Which kind it is. Always `input_text`."""

class InitialItemUserDict(TypedDict, total=False):
    content: Required[Sequence[InitialItemUserContentItem | InitialItemUserContentItemDict]]
    """The text."""
    role: Required[Literal["user"]]
    """Who speaks: always `user`."""
    id: str | None
    """Id of the initial item user."""
    status: InitialItemUserStatusInput | None
    """State of the initial item user. Values: `incomplete`, `completed`."""
    type: Literal["message"]
    """Which kind it is. Always `message`."""

class InitialItemUserContentItemDict(TypedDict, total=False):
    text: Required[str]
    """The text itself."""
    type: Literal["input_text"]
    """Which kind it is. Always `input_text`."""

class InitialItemAssistantDict(TypedDict, total=False):
    content: Required[
        Sequence[
            InitialItemAssistantContentItemText
            | InitialItemAssistantContentItemTextDict
            | InitialItemAssistantContentItemOutputText
            | InitialItemAssistantContentItemOutputTextDict
        ]
    ]
    """The text."""
    role: Required[Literal["assistant"]]
    """Who speaks: always `assistant`."""
    id: str | None
    """Id of the initial item assistant."""
    status: InitialItemAssistantStatusInput | None
    """State of the initial item assistant. Values: `incomplete`, `completed`."""
    type: Literal["message"]
    """Which kind it is. Always `message`."""

class InitialItemAssistantContentItemTextDict(TypedDict, total=False):
    text: Required[str]
    """The text itself."""
    type: Literal["text"]
    """Which kind it is. Always `text`."""

class InitialItemAssistantContentItemOutputTextDict(TypedDict, total=False):
    text: Required[str]
    """The text itself."""
    type: Required[Literal["output_text"]]
    """Which kind it is. Always `output_text`."""
