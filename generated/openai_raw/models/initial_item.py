"""What only `InitialItem` can be or hold."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, absent, model


@model
class InitialItemDeveloper(Base):
    """An instruction to start the session with."""

    content: list[InitialItemDeveloperContentItem]
    """Text for the model to read."""
    role: Literal["developer"]
    """Role of the author: always `developer`."""
    id: str | None = None
    """Id of the message."""
    status: InitialItemDeveloperStatus | None = None
    """Status of the message: `incomplete` (cut short), `completed` (finished successfully)."""
    type: Literal["message"] | None = absent
    """Discriminator: always `message`."""

    _nested = {"content": ["InitialItemDeveloperContentItem"]}
    _tags = {"role": "developer", "type": "message"}


@model
class InitialItemDeveloperContentItem(Base):
    """A content part of the message."""

    text: str
    """Text for the model to read."""
    type: Literal["input_text"] | None = absent
    """Discriminator: always `input_text`."""

    _tags = {"type": "input_text"}


InitialItemDeveloperStatusInput: TypeAlias = Literal["incomplete", "completed"]
InitialItemDeveloperStatus: TypeAlias = InitialItemDeveloperStatusInput | str
"""Status of the message: `incomplete` (cut short), `completed` (finished successfully)."""


@model
class InitialItemUser(Base):
    """A user message to start the session with."""

    content: list[InitialItemUserContentItem]
    """Text for the model to read."""
    role: Literal["user"]
    """Role of the author: always `user`."""
    id: str | None = None
    """Id of the message."""
    status: InitialItemUserStatus | None = None
    """Status of the message: `incomplete` (cut short), `completed` (finished successfully)."""
    type: Literal["message"] | None = absent
    """Discriminator: always `message`."""

    _nested = {"content": ["InitialItemUserContentItem"]}
    _tags = {"role": "user", "type": "message"}


@model
class InitialItemUserContentItem(Base):
    """A content part of the message."""

    text: str
    """Text for the model to read."""
    type: Literal["input_text"] | None = absent
    """Discriminator: always `input_text`."""

    _tags = {"type": "input_text"}


InitialItemUserStatusInput: TypeAlias = Literal["incomplete", "completed"]
InitialItemUserStatus: TypeAlias = InitialItemUserStatusInput | str
"""Status of the message: `incomplete` (cut short), `completed` (finished successfully)."""


@model
class InitialItemAssistant(Base):
    """An assistant message to start the session with."""

    content: list[InitialItemAssistantContentItemText | InitialItemAssistantContentItemOutputText]
    """Text for the model to read."""
    role: Literal["assistant"]
    """Role of the author: always `assistant`."""
    id: str | None = None
    """Id of the message."""
    status: InitialItemAssistantStatus | None = None
    """Status of the message: `incomplete` (cut short), `completed` (finished successfully)."""
    type: Literal["message"] | None = absent
    """Discriminator: always `message`."""

    _nested = {
        "content": [
            (
                "type",
                {
                    "text": "InitialItemAssistantContentItemText",
                    "output_text": "InitialItemAssistantContentItemOutputText",
                },
            )
        ]
    }
    _tags = {"role": "assistant", "type": "message"}


@model
class InitialItemAssistantContentItemText(Base):
    """A content part of the message."""

    text: str
    """Text for the model to read."""
    type: Literal["text"] | None = absent
    """Discriminator: always `text`."""

    _tags = {"type": "text"}


@model
class InitialItemAssistantContentItemOutputText(Base):
    """A content part of the message."""

    text: str
    """Text for the model to read."""
    type: Literal["output_text"]
    """Discriminator: always `output_text`."""

    _tags = {"type": "output_text"}


InitialItemAssistantStatusInput: TypeAlias = Literal["incomplete", "completed"]
InitialItemAssistantStatus: TypeAlias = InitialItemAssistantStatusInput | str
"""Status of the message: `incomplete` (cut short), `completed` (finished successfully)."""
