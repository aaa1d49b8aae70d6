"""What requests take instead of the models in ``models.computer_tool_call``, for type checkers only."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from ..dicts.computer_call_safety_check_param import ComputerCallSafetyCheckParamDict
from ..models.computer_call_safety_check_param import ComputerCallSafetyCheckParam
from ..models.computer_tool_call import ClickButtonTypeInput, ComputerToolCallStatusInput, CoordParam
from ..unions import ComputerActionInput, ComputerActionListInput

class ComputerToolCallDict(TypedDict, total=False):
    type: Required[Literal["computer_call"]]
    """Discriminator: always `computer_call`. Default: `computer_call`."""
    id: Required[str]
    """Id of the computer tool call."""
    call_id: Required[str]
    """Id that links a tool call and its output."""
    action: ComputerActionInput
    """The action to perform (preview tool)."""
    actions: ComputerActionListInput
    """The actions to perform, in order."""
    pending_safety_checks: Required[Sequence[ComputerCallSafetyCheckParam | ComputerCallSafetyCheckParamDict]]
    """Safety checks to acknowledge before the action is performed."""
    status: Required[ComputerToolCallStatusInput]
    """Status of the computer tool call: `in_progress` (still running), `completed` (finished successfully),
    `incomplete` (cut short)."""

class ClickParamDict(TypedDict, total=False):
    type: Required[Literal["click"]]
    """Discriminator: always `click`. Default: `click`."""
    button: Required[ClickButtonTypeInput]
    """Which button to press. Values: `left`, `right`, `wheel`, `back`, `forward`."""
    x: Required[int]
    """The x coordinate on the screen, in pixels from the top left corner."""
    y: Required[int]
    """The y coordinate on the screen, in pixels from the top left corner."""
    keys: Sequence[str] | None
    """Keys that are pressed, or held during the action."""

class DoubleClickActionDict(TypedDict, total=False):
    type: Required[Literal["double_click"]]
    """Discriminator: always `double_click`. Default: `double_click`."""
    x: Required[int]
    """The x coordinate on the screen, in pixels from the top left corner."""
    y: Required[int]
    """The y coordinate on the screen, in pixels from the top left corner."""
    keys: Required[Sequence[str] | None]
    """Keys that are pressed, or held during the action."""

class CoordParamDict(TypedDict, total=False):
    x: Required[int]
    """The x coordinate on the screen, in pixels from the top left corner."""
    y: Required[int]
    """The y coordinate on the screen, in pixels from the top left corner."""

class DragParamDict(TypedDict, total=False):
    type: Required[Literal["drag"]]
    """Discriminator: always `drag`. Default: `drag`."""
    path: Required[Sequence[CoordParam | CoordParamDict]]
    """Points of the path, in order."""
    keys: Sequence[str] | None
    """Keys that are pressed, or held during the action."""

class KeyPressActionDict(TypedDict, total=False):
    type: Required[Literal["keypress"]]
    """Discriminator: always `keypress`. Default: `keypress`."""
    keys: Required[Sequence[str]]
    """Keys that are pressed, or held during the action."""

class MoveParamDict(TypedDict, total=False):
    type: Required[Literal["move"]]
    """Discriminator: always `move`. Default: `move`."""
    x: Required[int]
    """The x coordinate on the screen, in pixels from the top left corner."""
    y: Required[int]
    """The y coordinate on the screen, in pixels from the top left corner."""
    keys: Sequence[str] | None
    """Keys that are pressed, or held during the action."""

class ScreenshotParamDict(TypedDict, total=False):
    type: Required[Literal["screenshot"]]
    """Discriminator: always `screenshot`. Default: `screenshot`."""

class ScrollParamDict(TypedDict, total=False):
    type: Required[Literal["scroll"]]
    """Discriminator: always `scroll`. Default: `scroll`."""
    x: Required[int]
    """The x coordinate on the screen, in pixels from the top left corner."""
    y: Required[int]
    """The y coordinate on the screen, in pixels from the top left corner."""
    scroll_x: Required[int]
    """Horizontal scroll distance in pixels; negative is to the left."""
    scroll_y: Required[int]
    """Vertical scroll distance in pixels; negative is up."""
    keys: Sequence[str] | None
    """Keys that are pressed, or held during the action."""

class TypeParamDict(TypedDict, total=False):
    type: Required[Literal["type"]]
    """Discriminator: always `type`. Default: `type`."""
    text: Required[str]
    """Characters to type."""

class WaitParamDict(TypedDict, total=False):
    type: Required[Literal["wait"]]
    """Discriminator: always `wait`. Default: `wait`."""
