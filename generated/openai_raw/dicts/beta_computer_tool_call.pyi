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
    """The agent that produced an item."""
    type: Required[Literal["computer_call"]]
    """Discriminator: always `computer_call`. Default: `computer_call`."""
    id: Required[str]
    """Id of the computer tool call."""
    call_id: Required[str]
    """Id that links a tool call and its output."""
    action: BetaComputerActionInput
    """The action to perform (preview tool)."""
    actions: BetaComputerActionListInput
    """The actions to perform, in order."""
    pending_safety_checks: Required[Sequence[BetaComputerCallSafetyCheckParam | BetaComputerCallSafetyCheckParamDict]]
    """Safety checks to acknowledge before the action is performed."""
    status: Required[BetaComputerToolCallStatusInput]
    """Status of the computer tool call: `in_progress` (still running), `completed` (finished successfully),
    `incomplete` (cut short)."""

class BetaWaitParamDict(TypedDict, total=False):
    type: Required[Literal["wait"]]
    """Discriminator: always `wait`. Default: `wait`."""

class BetaTypeParamDict(TypedDict, total=False):
    type: Required[Literal["type"]]
    """Discriminator: always `type`. Default: `type`."""
    text: Required[str]
    """Characters to type."""

class BetaScrollParamDict(TypedDict, total=False):
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

class BetaScreenshotParamDict(TypedDict, total=False):
    type: Required[Literal["screenshot"]]
    """Discriminator: always `screenshot`. Default: `screenshot`."""

class BetaMoveParamDict(TypedDict, total=False):
    type: Required[Literal["move"]]
    """Discriminator: always `move`. Default: `move`."""
    x: Required[int]
    """The x coordinate on the screen, in pixels from the top left corner."""
    y: Required[int]
    """The y coordinate on the screen, in pixels from the top left corner."""
    keys: Sequence[str] | None
    """Keys that are pressed, or held during the action."""

class BetaKeyPressActionDict(TypedDict, total=False):
    type: Required[Literal["keypress"]]
    """Discriminator: always `keypress`. Default: `keypress`."""
    keys: Required[Sequence[str]]
    """Keys that are pressed, or held during the action."""

class BetaDragParamDict(TypedDict, total=False):
    type: Required[Literal["drag"]]
    """Discriminator: always `drag`. Default: `drag`."""
    path: Required[Sequence[BetaCoordParam | BetaCoordParamDict]]
    """Points of the path, in order."""
    keys: Sequence[str] | None
    """Keys that are pressed, or held during the action."""

class BetaCoordParamDict(TypedDict, total=False):
    x: Required[int]
    """The x coordinate on the screen, in pixels from the top left corner."""
    y: Required[int]
    """The y coordinate on the screen, in pixels from the top left corner."""

class BetaDoubleClickActionDict(TypedDict, total=False):
    type: Required[Literal["double_click"]]
    """Discriminator: always `double_click`. Default: `double_click`."""
    x: Required[int]
    """The x coordinate on the screen, in pixels from the top left corner."""
    y: Required[int]
    """The y coordinate on the screen, in pixels from the top left corner."""
    keys: Required[Sequence[str] | None]
    """Keys that are pressed, or held during the action."""

class BetaClickParamDict(TypedDict, total=False):
    type: Required[Literal["click"]]
    """Discriminator: always `click`. Default: `click`."""
    button: Required[BetaClickButtonTypeInput]
    """Which button to press. Values: `left`, `right`, `wheel`, `back`, `forward`."""
    x: Required[int]
    """The x coordinate on the screen, in pixels from the top left corner."""
    y: Required[int]
    """The y coordinate on the screen, in pixels from the top left corner."""
    keys: Sequence[str] | None
    """Keys that are pressed, or held during the action."""
