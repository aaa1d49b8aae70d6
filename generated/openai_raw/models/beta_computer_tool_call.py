"""`BetaComputerToolCall`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.beta_agent_tag import BetaAgentTag
    from ..models.beta_computer_call_safety_check_param import BetaComputerCallSafetyCheckParam
    from ..unions import BetaComputerAction, BetaComputerActionList


@model
class BetaComputerToolCall(Base):
    """What the model wants done on the computer."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
    type: Literal["computer_call"]
    """Tells this object from others that can stand in its place: always `computer_call`. Default: `computer_call`."""
    id: str
    """Id of the computer tool call."""
    call_id: str
    """Id that ties a tool call to its output."""
    action: BetaComputerAction | None = absent
    """The one thing to do, from the preview tool."""
    actions: BetaComputerActionList | None = absent
    """What to do, in this order."""
    pending_safety_checks: list[BetaComputerCallSafetyCheckParam]
    """Safety checks to confirm before the action is carried out."""
    status: BetaComputerToolCallStatus
    """State of the computer tool call. Values: `in_progress`, `completed`, `incomplete`."""

    _nested = {
        "agent": "BetaAgentTag",
        "action": "BetaComputerAction",
        "actions": "BetaComputerActionList",
        "pending_safety_checks": ["BetaComputerCallSafetyCheckParam"],
    }
    _tags = {"type": "computer_call"}


BetaComputerToolCallStatusInput: TypeAlias = Literal["in_progress", "completed", "incomplete"]
BetaComputerToolCallStatus: TypeAlias = BetaComputerToolCallStatusInput | str


@model
class BetaWaitParam(Base):
    """Wait a moment before the next screenshot."""

    type: Literal["wait"]
    """Tells this object from others that can stand in its place: always `wait`. Default: `wait`."""

    _tags = {"type": "wait"}


@model
class BetaTypeParam(Base):
    """Type a text."""

    type: Literal["type"]
    """Tells this object from others that can stand in its place: always `type`. Default: `type`."""
    text: str
    """What to type."""

    _tags = {"type": "type"}


@model
class BetaScrollParam(Base):
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
class BetaScreenshotParam(Base):
    """Take a screenshot."""

    type: Literal["screenshot"]
    """Tells this object from others that can stand in its place: always `screenshot`. Default: `screenshot`."""

    _tags = {"type": "screenshot"}


@model
class BetaMoveParam(Base):
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
class BetaKeyPressAction(Base):
    """Press keys together."""

    type: Literal["keypress"]
    """Tells this object from others that can stand in its place: always `keypress`. Default: `keypress`."""
    keys: list[str]
    """The keys that are pressed, or held meanwhile."""

    _tags = {"type": "keypress"}


@model
class BetaDragParam(Base):
    """Press the mouse button, move along a path and let go."""

    type: Literal["drag"]
    """Tells this object from others that can stand in its place: always `drag`. Default: `drag`."""
    path: list[BetaCoordParam]
    """Points that the mouse passes, in order."""
    keys: list[str] | None = None
    """The keys that are pressed, or held meanwhile."""

    _nested = {"path": ["BetaCoordParam"]}
    _tags = {"type": "drag"}


@model
class BetaCoordParam(Base):
    """A point on the screen."""

    x: int
    """The x coordinate, in pixels from the top left corner of the screen."""
    y: int
    """The y coordinate, in pixels from the top left corner of the screen."""


@model
class BetaDoubleClickAction(Base):
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
class BetaClickParam(Base):
    """Click with the mouse."""

    type: Literal["click"]
    """Tells this object from others that can stand in its place: always `click`. Default: `click`."""
    button: BetaClickButtonType
    """Which button to press. Values: `left`, `right`, `wheel`, `back`, `forward`."""
    x: int
    """The x coordinate, in pixels from the top left corner of the screen."""
    y: int
    """The y coordinate, in pixels from the top left corner of the screen."""
    keys: list[str] | None = None
    """The keys that are pressed, or held meanwhile."""

    _tags = {"type": "click"}


BetaClickButtonTypeInput: TypeAlias = Literal["left", "right", "wheel", "back", "forward"]
BetaClickButtonType: TypeAlias = BetaClickButtonTypeInput | str
