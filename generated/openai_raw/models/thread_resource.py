"""`ThreadResource`, and what only it holds."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class ThreadResource(Base):
    """A conversation of an end user in ChatKit."""

    id: str
    """Id of the ChatKit thread."""
    object: Literal["chatkit.thread"]
    """Object type: always `chatkit.thread`."""
    created_at: int
    """When the ChatKit thread was created, in Unix seconds."""
    title: str | None
    """Title of the ChatKit thread."""
    status: ActiveStatus | LockedStatus | ClosedStatus
    """Whether the thread takes new messages."""
    user: str
    """Your id of the end user."""

    _nested = {"status": ("type", {"active": "ActiveStatus", "locked": "LockedStatus", "closed": "ClosedStatus"})}
    _tags = {"object": "chatkit.thread"}


@model
class ActiveStatus(Base):
    """The thread takes new messages."""

    type: Literal["active"]
    """Discriminator: always `active`."""

    _tags = {"type": "active"}


@model
class LockedStatus(Base):
    """The thread takes no messages for the time being."""

    type: Literal["locked"]
    """Discriminator: always `locked`."""
    reason: str | None
    """Reason for the decision, as free text."""

    _tags = {"type": "locked"}


@model
class ClosedStatus(Base):
    """The thread takes no messages any more."""

    type: Literal["closed"]
    """Discriminator: always `closed`."""
    reason: str | None
    """Reason for the decision, as free text."""

    _tags = {"type": "closed"}
