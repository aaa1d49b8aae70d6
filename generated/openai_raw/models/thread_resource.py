"""`ThreadResource`, and what only it holds."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class ThreadResource(Base):
    """A conversation of an end user in ChatKit."""

    id: str
    """Id of the chatkit thread."""
    object: Literal["chatkit.thread"]
    """The kind of object: always `chatkit.thread`."""
    created_at: int
    """When the chatkit thread was created, in Unix seconds."""
    title: str | None
    """Title of the chatkit thread."""
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
    """Tells this object from others that can stand in its place: always `active`."""

    _tags = {"type": "active"}


@model
class LockedStatus(Base):
    """The thread takes no messages for the time being."""

    type: Literal["locked"]
    """Tells this object from others that can stand in its place: always `locked`."""
    reason: str | None
    """Why, in the words of whoever decided."""

    _tags = {"type": "locked"}


@model
class ClosedStatus(Base):
    """The thread takes no messages any more."""

    type: Literal["closed"]
    """Tells this object from others that can stand in its place: always `closed`."""
    reason: str | None
    """Why, in the words of whoever decided."""

    _tags = {"type": "closed"}
