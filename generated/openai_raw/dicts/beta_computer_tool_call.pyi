"""What requests take instead of the models in ``models.beta_computer_tool_call``, for type checkers only."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from ..dicts.beta_agent_tag import BetaAgentTagDict
from ..dicts.beta_computer_call_safety_check_param import BetaComputerCallSafetyCheckParamDict
from ..models.beta_agent_tag import BetaAgentTag
from ..models.beta_computer_call_safety_check_param import BetaComputerCallSafetyCheckParam
from ..models.beta_computer_tool_call import BetaClickButtonTypeInput, BetaComputerToolCallStatusInput, BetaCoordParam
from ..unions import BetaComputerActionInput, BetaComputerActionListInput

class BetaComputerToolCallDict(TypedDict, total=False):
    agent: BetaAgentTag | BetaAgentTagDict | None
    """The agent that something comes from."""
    type: Required[Literal["computer_call"]]
    """Tells this object from others that can stand in its place: always `computer_call`. Default: `computer_call`."""
    id: Required[str]
    """Id of the computer tool call."""
    call_id: Required[str]
    """Id that ties a tool call to its output."""
    action: BetaComputerActionInput
    """The one thing to do, from the preview tool."""
    actions: BetaComputerActionListInput
    """What to do, in this order."""
    pending_safety_checks: Required[Sequence[BetaComputerCallSafetyCheckParam | BetaComputerCallSafetyCheckParamDict]]
    """Safety checks to confirm before the action is carried out."""
    status: Required[BetaComputerToolCallStatusInput]
    """State of the computer tool call. Values: `in_progress`, `completed`, `incomplete`."""

class BetaWaitParamDict(TypedDict, total=False):
    type: Required[Literal["wait"]]
    """Tells this object from others that can stand in its place: always `wait`. Default: `wait`."""

class BetaTypeParamDict(TypedDict, total=False):
    type: Required[Literal["type"]]
    """Tells this object from others that can stand in its place: always `type`. Default: `type`."""
    text: Required[str]
    """What to type."""

class BetaScrollParamDict(TypedDict, total=False):
    type: Required[Literal["scroll"]]
    """Tells this object from others that can stand in its place: always `scroll`. Default: `scroll`."""
    x: Required[int]
    """The x coordinate, in pixels from the top left corner of the screen."""
    y: Required[int]
    """The y coordinate, in pixels from the top left corner of the screen."""
    scroll_x: Required[int]
    """How far to scroll to the right, in pixels; negative is left."""
    scroll_y: Required[int]
    """How far to scroll down, in pixels; negative is up."""
    keys: Sequence[str] | None
    """The keys that are pressed, or held meanwhile."""

class BetaScreenshotParamDict(TypedDict, total=False):
    type: Required[Literal["screenshot"]]
    """Tells this object from others that can stand in its place: always `screenshot`. Default: `screenshot`."""

class BetaMoveParamDict(TypedDict, total=False):
    type: Required[Literal["move"]]
    """Tells this object from others that can stand in its place: always `move`. Default: `move`."""
    x: Required[int]
    """The x coordinate, in pixels from the top left corner of the screen."""
    y: Required[int]
    """The y coordinate, in pixels from the top left corner of the screen."""
    keys: Sequence[str] | None
    """The keys that are pressed, or held meanwhile."""

class BetaKeyPressActionDict(TypedDict, total=False):
    type: Required[Literal["keypress"]]
    """Tells this object from others that can stand in its place: always `keypress`. Default: `keypress`."""
    keys: Required[Sequence[str]]
    """The keys that are pressed, or held meanwhile."""

class BetaDragParamDict(TypedDict, total=False):
    type: Required[Literal["drag"]]
    """Tells this object from others that can stand in its place: always `drag`. Default: `drag`."""
    path: Required[Sequence[BetaCoordParam | BetaCoordParamDict]]
    """Points that the mouse passes, in order."""
    keys: Sequence[str] | None
    """The keys that are pressed, or held meanwhile."""

class BetaCoordParamDict(TypedDict, total=False):
    x: Required[int]
    """The x coordinate, in pixels from the top left corner of the screen."""
    y: Required[int]
    """The y coordinate, in pixels from the top left corner of the screen."""

class BetaDoubleClickActionDict(TypedDict, total=False):
    type: Required[Literal["double_click"]]
    """Tells this object from others that can stand in its place: always `double_click`. Default: `double_click`."""
    x: Required[int]
    """The x coordinate, in pixels from the top left corner of the screen."""
    y: Required[int]
    """The y coordinate, in pixels from the top left corner of the screen."""
    keys: Required[Sequence[str] | None]
    """The keys that are pressed, or held meanwhile."""

class BetaClickParamDict(TypedDict, total=False):
    type: Required[Literal["click"]]
    """Tells this object from others that can stand in its place: always `click`. Default: `click`."""
    button: Required[BetaClickButtonTypeInput]
    """Which button to press. Values: `left`, `right`, `wheel`, `back`, `forward`."""
    x: Required[int]
    """The x coordinate, in pixels from the top left corner of the screen."""
    y: Required[int]
    """The y coordinate, in pixels from the top left corner of the screen."""
    keys: Sequence[str] | None
    """The keys that are pressed, or held meanwhile."""
