"""`ComputerToolCall`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.computer_call_safety_check_param import ComputerCallSafetyCheckParam
    from ..unions import ComputerAction, ComputerActionList


@model
class ComputerToolCall(Base):
    """What the model wants done on the computer."""

    type: Literal["computer_call"]
    """Tells this object from others that can stand in its place: always `computer_call`. Default: `computer_call`."""
    id: str
    """Id of the computer tool call."""
    call_id: str
    """Id that ties a tool call to its output."""
    action: ComputerAction | None = absent
    """The one thing to do, from the preview tool."""
    actions: ComputerActionList | None = absent
    """What to do, in this order."""
    pending_safety_checks: list[ComputerCallSafetyCheckParam]
    """Safety checks to confirm before the action is carried out."""
    status: ComputerToolCallStatus
    """State of the computer tool call. Values: `in_progress`, `completed`, `incomplete`."""

    _nested = {
        "action": "ComputerAction",
        "actions": "ComputerActionList",
        "pending_safety_checks": ["ComputerCallSafetyCheckParam"],
    }
    _tags = {"type": "computer_call"}


ComputerToolCallStatusInput: TypeAlias = Literal["in_progress", "completed", "incomplete"]
ComputerToolCallStatus: TypeAlias = ComputerToolCallStatusInput | str

ClickButtonTypeInput: TypeAlias = Literal["left", "right", "wheel", "back", "forward"]
ClickButtonType: TypeAlias = ClickButtonTypeInput | str


@model
class ClickParam(Base):
    """Click with the mouse."""

    type: Literal["click"]
    """Tells this object from others that can stand in its place: always `click`. Default: `click`."""
    button: ClickButtonType
    """Which button to press. Values: `left`, `right`, `wheel`, `back`, `forward`."""
    x: int
    """The x coordinate, in pixels from the top left corner of the screen."""
    y: int
    """The y coordinate, in pixels from the top left corner of the screen."""
    keys: list[str] | None = None
    """The keys that are pressed, or held meanwhile."""

    _tags = {"type": "click"}


@model
class DoubleClickAction(Base):
    """Double-click with the mouse."""

    type: Literal["double_click"]
    """Tells this object from others that can stand in its place: always `double_click`. Default: `double_click`."""
    x: int
    """The x coordinate, in pixels from the top left corner of the screen."""
    y: int
    """The y coordinate, in pixels from the top left corner of the screen."""
    keys: list[str] | None
    """The keys that are pressed, or held meanwhile."""

    _tags = {"type": "double_click"}


@model
class CoordParam(Base):
    """A point on the screen."""

    x: int
    """The x coordinate, in pixels from the top left corner of the screen."""
    y: int
    """The y coordinate, in pixels from the top left corner of the screen."""


@model
class DragParam(Base):
    """Press the mouse button, move along a path and let go."""

    type: Literal["drag"]
    """Tells this object from others that can stand in its place: always `drag`. Default: `drag`."""
    path: list[CoordParam]
    """Points that the mouse passes, in order."""
    keys: list[str] | None = None
    """The keys that are pressed, or held meanwhile."""

    _nested = {"path": ["CoordParam"]}
    _tags = {"type": "drag"}


@model
class KeyPressAction(Base):
    """Press keys together."""

    type: Literal["keypress"]
    """Tells this object from others that can stand in its place: always `keypress`. Default: `keypress`."""
    keys: list[str]
    """The keys that are pressed, or held meanwhile."""

    _tags = {"type": "keypress"}


@model
class MoveParam(Base):
    """Move the mouse."""

    type: Literal["move"]
    """Tells this object from others that can stand in its place: always `move`. Default: `move`."""
    x: int
    """The x coordinate, in pixels from the top left corner of the screen."""
    y: int
    """The y coordinate, in pixels from the top left corner of the screen."""
    keys: list[str] | None = None
    """The keys that are pressed, or held meanwhile."""

    _tags = {"type": "move"}


@model
class ScreenshotParam(Base):
    """Take a screenshot."""

    type: Literal["screenshot"]
    """Tells this object from others that can stand in its place: always `screenshot`. Default: `screenshot`."""

    _tags = {"type": "screenshot"}


@model
class ScrollParam(Base):
    """Turn the mouse wheel."""

    type: Literal["scroll"]
    """Tells this object from others that can stand in its place: always `scroll`. Default: `scroll`."""
    x: int
    """The x coordinate, in pixels from the top left corner of the screen."""
    y: int
    """The y coordinate, in pixels from the top left corner of the screen."""
    scroll_x: int
    """How far to scroll to the right, in pixels; negative is left."""
    scroll_y: int
    """How far to scroll down, in pixels; negative is up."""
    keys: list[str] | None = None
    """The keys that are pressed, or held meanwhile."""

    _tags = {"type": "scroll"}


@model
class TypeParam(Base):
    """Type a text."""

    type: Literal["type"]
    """Tells this object from others that can stand in its place: always `type`. Default: `type`."""
    text: str
    """What to type."""

    _tags = {"type": "type"}


@model
class WaitParam(Base):
    """Wait a moment before the next screenshot."""

    type: Literal["wait"]
    """Tells this object from others that can stand in its place: always `wait`. Default: `wait`."""

    _tags = {"type": "wait"}
