"""What only `InitialItem` can be or hold."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, absent, model


@model
class InitialItemDeveloper(Base):
    """Instructions from before the session."""

    content: list[InitialItemDeveloperContentItem]
    """The text."""
    role: Literal["developer"]
    """Who speaks: always `developer`."""
    id: str | None = None
    """Id of the initial item developer."""
    status: InitialItemDeveloperStatus | None = None
    """State of the initial item developer. Values: `incomplete`, `completed`."""
    type: Literal["message"] | None = absent
    """Which kind it is. Always `message`."""

    _nested = {"content": ["InitialItemDeveloperContentItem"]}
    _tags = {"role": "developer", "type": "message"}


@model
class InitialItemDeveloperContentItem(Base):
    """A part of a message."""

    text: str
    """The text itself."""
    type: Literal["input_text"] | None = absent
    """Which kind it is. Always `input_text`."""

    _tags = {"type": "input_text"}


InitialItemDeveloperStatusInput: TypeAlias = Literal["incomplete", "completed"]
InitialItemDeveloperStatus: TypeAlias = InitialItemDeveloperStatusInput | str


@model
class InitialItemUser(Base):
    """What the user said before the session."""

    content: list[InitialItemUserContentItem]
    """The text."""
    role: Literal["user"]
    """Who speaks: always `user`."""
    id: str | None = None
    """Id of the initial item user."""
    status: InitialItemUserStatus | None = None
    """State of the initial item user. Values: `incomplete`, `completed`."""
    type: Literal["message"] | None = absent
    """Which kind it is. Always `message`."""

    _nested = {"content": ["InitialItemUserContentItem"]}
    _tags = {"role": "user", "type": "message"}


@model
class InitialItemUserContentItem(Base):
    """A part of a message."""

    text: str
    """The text itself."""
    type: Literal["input_text"] | None = absent
    """Which kind it is. Always `input_text`."""

    _tags = {"type": "input_text"}


InitialItemUserStatusInput: TypeAlias = Literal["incomplete", "completed"]
InitialItemUserStatus: TypeAlias = InitialItemUserStatusInput | str


@model
class InitialItemAssistant(Base):
    """What the model said before the session."""

    content: list[InitialItemAssistantContentItemText | InitialItemAssistantContentItemOutputText]
    """The text."""
    role: Literal["assistant"]
    """Who speaks: always `assistant`."""
    id: str | None = None
    """Id of the initial item assistant."""
    status: InitialItemAssistantStatus | None = None
    """State of the initial item assistant. Values: `incomplete`, `completed`."""
    type: Literal["message"] | None = absent
    """Which kind it is. Always `message`."""

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
    """A part of a message."""

    text: str
    """The text itself."""
    type: Literal["text"] | None = absent
    """Which kind it is. Always `text`."""

    _tags = {"type": "text"}


@model
class InitialItemAssistantContentItemOutputText(Base):
    """A part of a message."""

    text: str
    """The text itself."""
    type: Literal["output_text"]
    """Which kind it is. Always `output_text`."""

    _tags = {"type": "output_text"}


InitialItemAssistantStatusInput: TypeAlias = Literal["incomplete", "completed"]
InitialItemAssistantStatus: TypeAlias = InitialItemAssistantStatusInput | str
