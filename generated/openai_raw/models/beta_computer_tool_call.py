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
    """A computer call: actions that the model wants performed."""

    agent: BetaAgentTag | None = None
    """The agent that produced an item."""
    type: Literal["computer_call"]
    """Discriminator: always `computer_call`. Default: `computer_call`."""
    id: str
    """Id of the computer tool call."""
    call_id: str
    """Id that links a tool call and its output."""
    action: BetaComputerAction | None = absent
    """The action to perform (preview tool)."""
    actions: BetaComputerActionList | None = absent
    """The actions to perform, in order."""
    pending_safety_checks: list[BetaComputerCallSafetyCheckParam]
    """Safety checks to acknowledge before the action is performed."""
    status: BetaComputerToolCallStatus
    """Status of the computer tool call: `in_progress` (still running), `completed` (finished successfully),
    `incomplete` (cut short)."""

    _nested = {
        "agent": "BetaAgentTag",
        "action": "BetaComputerAction",
        "actions": "BetaComputerActionList",
        "pending_safety_checks": ["BetaComputerCallSafetyCheckParam"],
    }
    _tags = {"type": "computer_call"}


BetaComputerToolCallStatusInput: TypeAlias = Literal["in_progress", "completed", "incomplete"]
BetaComputerToolCallStatus: TypeAlias = BetaComputerToolCallStatusInput | str
"""Status of the computer tool call: `in_progress` (still running), `completed` (finished successfully),
`incomplete` (cut short)."""


@model
class BetaWaitParam(Base):
    """Wait before the next screenshot."""

    type: Literal["wait"]
    """Discriminator: always `wait`. Default: `wait`."""

    _tags = {"type": "wait"}


@model
class BetaTypeParam(Base):
    """Type text on the keyboard."""

    type: Literal["type"]
    """Discriminator: always `type`. Default: `type`."""
    text: str
    """Characters to type."""

    _tags = {"type": "type"}


@model
class BetaScrollParam(Base):
    """Turn the mouse wheel at a position."""

    type: Literal["scroll"]
    """Discriminator: always `scroll`. Default: `scroll`."""
    x: int
    """The x coordinate on the screen, in pixels from the top left corner."""
    y: int
    """The y coordinate on the screen, in pixels from the top left corner."""
    scroll_x: int
    """Horizontal scroll distance in pixels; negative is to the left."""
    scroll_y: int
    """Vertical scroll distance in pixels; negative is up."""
    keys: list[str] | None = None
    """Keys that are pressed, or held during the action."""

    _tags = {"type": "scroll"}


@model
class BetaScreenshotParam(Base):
    """Take a screenshot."""

    type: Literal["screenshot"]
    """Discriminator: always `screenshot`. Default: `screenshot`."""

    _tags = {"type": "screenshot"}


@model
class BetaMoveParam(Base):
    """Move the mouse."""

    type: Literal["move"]
    """Discriminator: always `move`. Default: `move`."""
    x: int
    """The x coordinate on the screen, in pixels from the top left corner."""
    y: int
    """The y coordinate on the screen, in pixels from the top left corner."""
    keys: list[str] | None = None
    """Keys that are pressed, or held during the action."""

    _tags = {"type": "move"}


@model
class BetaKeyPressAction(Base):
    """Press a key combination."""

    type: Literal["keypress"]
    """Discriminator: always `keypress`. Default: `keypress`."""
    keys: list[str]
    """Keys that are pressed, or held during the action."""

    _tags = {"type": "keypress"}


@model
class BetaDragParam(Base):
    """Drag the mouse along a path."""

    type: Literal["drag"]
    """Discriminator: always `drag`. Default: `drag`."""
    path: list[BetaCoordParam]
    """Points of the path, in order."""
    keys: list[str] | None = None
    """Keys that are pressed, or held during the action."""

    _nested = {"path": ["BetaCoordParam"]}
    _tags = {"type": "drag"}


@model
class BetaCoordParam(Base):
    """A point on the screen."""

    x: int
    """The x coordinate on the screen, in pixels from the top left corner."""
    y: int
    """The y coordinate on the screen, in pixels from the top left corner."""


@model
class BetaDoubleClickAction(Base):
    """Double-click with the mouse."""

    type: Literal["double_click"]
    """Discriminator: always `double_click`. Default: `double_click`."""
    x: int
    """The x coordinate on the screen, in pixels from the top left corner."""
    y: int
    """The y coordinate on the screen, in pixels from the top left corner."""
    keys: list[str] | None
    """Keys that are pressed, or held during the action."""

    _tags = {"type": "double_click"}


@model
class BetaClickParam(Base):
    """Click a mouse button."""

    type: Literal["click"]
    """Discriminator: always `click`. Default: `click`."""
    button: BetaClickButtonType
    """Which button to press. Values: `left`, `right`, `wheel`, `back`, `forward`."""
    x: int
    """The x coordinate on the screen, in pixels from the top left corner."""
    y: int
    """The y coordinate on the screen, in pixels from the top left corner."""
    keys: list[str] | None = None
    """Keys that are pressed, or held during the action."""

    _tags = {"type": "click"}


BetaClickButtonTypeInput: TypeAlias = Literal["left", "right", "wheel", "back", "forward"]
BetaClickButtonType: TypeAlias = BetaClickButtonTypeInput | str
"""Which button to press."""
