"""What requests take instead of the models in ``models.tool``, for type checkers only."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict

from ..dicts.container_network_policy_allowlist_param import ContainerNetworkPolicyAllowlistParamDict
from ..dicts.container_network_policy_disabled_param import ContainerNetworkPolicyDisabledParamDict
from ..dicts.container_reference_param import ContainerReferenceParamDict
from ..dicts.inline_skill_param import InlineSkillParamDict
from ..dicts.local_environment_param import LocalEnvironmentParamDict
from ..dicts.skill_reference_param import SkillReferenceParamDict
from ..models.container_network_policy_allowlist_param import ContainerNetworkPolicyAllowlistParam
from ..models.container_network_policy_disabled_param import ContainerNetworkPolicyDisabledParam
from ..models.container_reference_param import ContainerReferenceParam
from ..models.enums import CallableToolAllowedCallerInput, InputFidelityInput, ToolSearchExecutionTypeInput
from ..models.inline_skill_param import InlineSkillParam
from ..models.local_environment_param import LocalEnvironmentParam
from ..models.skill_reference_param import SkillReferenceParam
from ..models.tool import (
    ApproximateLocation,
    AutoCodeInterpreterToolParam,
    ComputerEnvironmentInput,
    ContainerAutoParam,
    ContainerMemoryLimitInput,
    CustomGrammarFormatParam,
    CustomTextFormatParam,
    CustomToolParam,
    FunctionToolParam,
    GrammarSyntax1Input,
    HybridSearchOptions,
    ImageGenActionEnumInput,
    ImageGenToolBackgroundInput,
    ImageGenToolComplexityInput,
    ImageGenToolInputImageMask,
    ImageGenToolModelInput,
    ImageGenToolModerationInput,
    ImageGenToolOutputFormatInput,
    ImageGenToolQualityInput,
    ImageGenToolSizeInput,
    ImageGenToolSvg,
    ImageGenToolSvgReasoning,
    ImageGenToolSvgReasoningEffortInput,
    RankerVersionTypeInput,
    RankingOptions,
    SearchContentTypeInput,
    SearchContextSizeInput,
    WebSearchPreviewToolTypeInput,
    WebSearchToolFilters,
    WebSearchToolSearchContextSizeInput,
    WebSearchToolTypeInput,
)
from ..unions import EmptyModelParamInput, FiltersInput, WebSearchApproximateLocationInput

class CodeInterpreterToolDict(TypedDict, total=False):
    type: Required[Literal["code_interpreter"]]
    """Tells this object from others that can stand in its place: always `code_interpreter`."""
    container: Required[str | AutoCodeInterpreterToolParam | AutoCodeInterpreterToolParamDict]
    """Where the code runs: the id of a container, or settings of a new one."""
    allowed_callers: Sequence[CallableToolAllowedCallerInput] | None
    """Who may call the tool: the model itself, or programs that it writes. Values: `direct`, `programmatic`. Not
    empty."""

class ImageGenToolDict(TypedDict, total=False):
    type: Required[Literal["image_generation"]]
    """Tells this object from others that can stand in its place: always `image_generation`."""
    model: str | ImageGenToolModelInput
    """The model to use, such as `gpt-5.4-mini`. Known values: `gpt-image-1`, `gpt-image-1-mini`, `gpt-image-1.5`,
    `gpt-image-2`, `gpt-image-2-2026-04-21`, `gpt-image-2.5-sunburst`, `gpt-image-2.5-sunburst-2026-09-08`,
    `gpt-image-2.5-flare`, `gpt-image-2.5-flare-2026-09-08`, `gpt-image-2.6-sunburst`,
    `gpt-image-2.6-flare`, `chatgpt-image-latest`. Default: `gpt-image-1`."""
    quality: ImageGenToolQualityInput
    """How much care goes into the image: more takes longer and costs more. Values: `low`, `medium`, `high`,
    `auto`, `xhigh`, `max`. Default: `auto`."""
    size: str | ImageGenToolSizeInput
    """Width and height of the image in pixels, such as `1024x1024`. Known values: `1024x1024`, `1024x1536`,
    `1536x1024`, `auto`. Default: `auto`."""
    output_format: ImageGenToolOutputFormatInput
    """File format of the image. Values: `png`, `webp`, `jpeg`, `gif`, `svg`. Default: `png`."""
    output_compression: int
    """How strongly a JPEG or WebP image is compressed, in percent; 100 keeps most detail. Default: `100`."""
    moderation: ImageGenToolModerationInput
    """How strictly images are moderated. Values: `auto`, `low`. Default: `auto`."""
    background: ImageGenToolBackgroundInput
    """Whether the image has a transparent background. Values: `transparent`, `opaque`, `auto`. Default: `auto`."""
    input_fidelity: InputFidelityInput | None
    """How closely the result keeps to the input images, faces above all; None leaves it to the model. Values:
    `high`, `low`."""
    input_image_mask: ImageGenToolInputImageMask | ImageGenToolInputImageMaskDict
    """Which part of the image to change."""
    partial_images: int
    """How many images to send on the way while it is made. Default: `0`. From 0 to 3."""
    action: ImageGenActionEnumInput
    """Whether to make a new image or edit one. Values: `generate`, `edit`, `auto`."""
    complexity: ImageGenToolComplexityInput
    """How elaborate the image is. Values: `low`, `medium`, `high`."""
    frame_count: int
    """How many frames an animation has."""
    frame_duration_ms: int
    """How many milliseconds each frame is shown."""
    svg: ImageGenToolSvg | ImageGenToolSvgDict
    """Settings of vector images."""

class ImageGenToolSvgDict(TypedDict, total=False):
    model: str
    """The model to use, such as `gpt-5.4-mini`."""
    reasoning: ImageGenToolSvgReasoning | ImageGenToolSvgReasoningDict | None
    """How the model that draws vector images reasons."""

class ImageGenToolSvgReasoningDict(TypedDict, total=False):
    effort: ImageGenToolSvgReasoningEffortInput
    """How much the model thinks before it answers: less is faster and uses fewer tokens. Values: `none`,
    `minimal`, `low`, `medium`, `high`, `xhigh`, `max`."""

class ImageGenToolInputImageMaskDict(TypedDict, total=False):
    image_url: str
    """URL of the image, or a `data:` URL with its bytes, base64-encoded."""
    file_id: str
    """Id of an uploaded file."""

class WebSearchApproximateLocationApproximateDict(TypedDict, total=False):
    type: Literal["approximate"]
    """Tells this object from others that can stand in its place: always `approximate`. Default: `approximate`."""
    country: str | None
    """Two-letter ISO 3166-1 code of the country, such as `US`."""
    region: str | None
    """Name of the region or state."""
    city: str | None
    """Name of the city."""
    timezone: str | None
    """A time zone of the IANA database, such as `Europe/Paris`."""

class WebSearchToolDict(TypedDict, total=False):
    type: Required[WebSearchToolTypeInput]
    """Which kind of web search tool this is. Values: `web_search`, `web_search_2025_08_26`. Default: `web_search`."""
    external_web_access: bool
    """Whether pages are fetched live; False searches only what is stored. Default: `true`."""
    filters: WebSearchToolFilters | WebSearchToolFiltersDict | None
    """Which pages may be found."""
    user_location: WebSearchApproximateLocationInput
    """Roughly where the user is, for results from nearby."""
    search_context_size: WebSearchToolSearchContextSizeInput
    """How much of what was found the model gets to read: more costs more tokens. Values: `low`, `medium`, `high`.
    Default: `medium`."""

class WebSearchToolFiltersDict(TypedDict, total=False):
    allowed_domains: Sequence[str] | None
    """Domains that may be reached; subdomains are included."""

FunctionToolDict = TypedDict(
    "FunctionToolDict",
    {
        "type": Required[Literal["function"]],
        "name": Required[str],
        "description": str | None,
        "parameters": Required[Mapping[str, Any] | None],
        "output_schema": Mapping[str, Any] | None,
        "strict": Required[bool | None],
        "defer_loading": bool,
        "allowed_callers": Sequence[CallableToolAllowedCallerInput] | None,
        "async": bool,
    },
    total=False,
)

class HybridSearchOptionsDict(TypedDict, total=False):
    embedding_weight: Required[float]
    """How much likeness of meaning counts."""
    text_weight: Required[float]
    """How much equal words count."""

class RankingOptionsDict(TypedDict, total=False):
    ranker: RankerVersionTypeInput
    """Which version orders the results. Values: `auto`, `default-2024-11-15`."""
    score_threshold: float
    """Results below this score are dropped: 0 keeps all, near 1 only the best."""
    hybrid_search: HybridSearchOptions | HybridSearchOptionsDict
    """How much meaning and words each count."""

class FileSearchToolDict(TypedDict, total=False):
    type: Required[Literal["file_search"]]
    """Tells this object from others that can stand in its place: always `file_search`. Default: `file_search`."""
    vector_store_ids: Required[Sequence[str]]
    """Ids of the vector stores."""
    max_num_results: int
    """The most results that the model gets."""
    ranking_options: RankingOptions | RankingOptionsDict
    """How results are ranked, and which are too bad to keep."""
    filters: FiltersInput | None
    """Only files whose attributes fit."""

class ComputerToolDict(TypedDict, total=False):
    type: Required[Literal["computer"]]
    """Tells this object from others that can stand in its place: always `computer`. Default: `computer`."""

class ComputerUsePreviewToolDict(TypedDict, total=False):
    type: Required[Literal["computer_use_preview"]]
    """Tells this object from others that can stand in its place: always `computer_use_preview`. Default:
    `computer_use_preview`."""
    environment: Required[ComputerEnvironmentInput]
    """What the model operates. Values: `windows`, `mac`, `linux`, `ubuntu`, `browser`."""
    display_width: Required[int]
    """Width of the screen, in pixels."""
    display_height: Required[int]
    """Height of the screen, in pixels."""

class AutoCodeInterpreterToolParamDict(TypedDict, total=False):
    type: Required[Literal["auto"]]
    """Tells this object from others that can stand in its place: always `auto`. Default: `auto`."""
    file_ids: Sequence[str]
    """Ids of uploaded files. At most 50 items."""
    memory_limit: ContainerMemoryLimitInput | None
    """Memory of the container. Values: `1g`, `4g`, `16g`, `64g`."""
    network_policy: (
        ContainerNetworkPolicyDisabledParam
        | ContainerNetworkPolicyDisabledParamDict
        | ContainerNetworkPolicyAllowlistParam
        | ContainerNetworkPolicyAllowlistParamDict
    )
    """What of the network the container may reach."""

class ProgrammaticToolCallingParamDict(TypedDict, total=False):
    type: Required[Literal["programmatic_tool_calling"]]
    """Tells this object from others that can stand in its place: always `programmatic_tool_calling`. Default:
    `programmatic_tool_calling`."""

class LocalShellToolParamDict(TypedDict, total=False):
    type: Required[Literal["local_shell"]]
    """Tells this object from others that can stand in its place: always `local_shell`. Default: `local_shell`."""

class ContainerAutoParamDict(TypedDict, total=False):
    type: Required[Literal["container_auto"]]
    """Tells this object from others that can stand in its place: always `container_auto`. Default:
    `container_auto`."""
    file_ids: Sequence[str]
    """Ids of uploaded files. At most 50 items."""
    memory_limit: ContainerMemoryLimitInput | None
    """Memory of the container. Values: `1g`, `4g`, `16g`, `64g`."""
    network_policy: (
        ContainerNetworkPolicyDisabledParam
        | ContainerNetworkPolicyDisabledParamDict
        | ContainerNetworkPolicyAllowlistParam
        | ContainerNetworkPolicyAllowlistParamDict
    )
    """What of the network the container may reach."""
    skills: Sequence[SkillReferenceParam | SkillReferenceParamDict | InlineSkillParam | InlineSkillParamDict]
    """Skills to put into the container. At most 200 items."""

class FunctionShellToolParamDict(TypedDict, total=False):
    type: Required[Literal["shell"]]
    """Tells this object from others that can stand in its place: always `shell`. Default: `shell`."""
    environment: (
        ContainerAutoParam
        | ContainerAutoParamDict
        | LocalEnvironmentParam
        | LocalEnvironmentParamDict
        | ContainerReferenceParam
        | ContainerReferenceParamDict
        | None
    )
    """Where commands run: in a container of OpenAI or on your side; None for yours."""
    allowed_callers: Sequence[CallableToolAllowedCallerInput] | None
    """Who may call the tool: the model itself, or programs that it writes. Values: `direct`, `programmatic`. Not
    empty."""

class CustomTextFormatParamDict(TypedDict, total=False):
    type: Required[Literal["text"]]
    """Tells this object from others that can stand in its place: always `text`. Default: `text`."""

class CustomGrammarFormatParamDict(TypedDict, total=False):
    type: Required[Literal["grammar"]]
    """Tells this object from others that can stand in its place: always `grammar`. Default: `grammar`."""
    syntax: Required[GrammarSyntax1Input]
    """How the grammar is written. Values: `lark`, `regex`."""
    definition: Required[str]
    """The grammar itself."""

CustomToolParamDict = TypedDict(
    "CustomToolParamDict",
    {
        "type": Required[Literal["custom"]],
        "name": Required[str],
        "description": str,
        "format": CustomTextFormatParam
        | CustomTextFormatParamDict
        | CustomGrammarFormatParam
        | CustomGrammarFormatParamDict,
        "defer_loading": bool,
        "allowed_callers": Sequence[CallableToolAllowedCallerInput] | None,
        "async": bool,
    },
    total=False,
)

FunctionToolParamDict = TypedDict(
    "FunctionToolParamDict",
    {
        "name": Required[str],
        "description": str | None,
        "parameters": EmptyModelParamInput | None,
        "strict": bool | None,
        "type": Required[Literal["function"]],
        "output_schema": Mapping[str, Any] | None,
        "defer_loading": bool,
        "allowed_callers": Sequence[CallableToolAllowedCallerInput] | None,
        "async": bool,
    },
    total=False,
)

class NamespaceToolParamDict(TypedDict, total=False):
    type: Required[Literal["namespace"]]
    """Tells this object from others that can stand in its place: always `namespace`. Default: `namespace`."""
    name: Required[str]
    """Name of the tool or function, by which the model calls it. Not empty."""
    description: Required[str]
    """What the tool does: the model decides by it when to call the tool, and how."""
    tools: Required[Sequence[FunctionToolParam | FunctionToolParamDict | CustomToolParam | CustomToolParamDict]]
    """The tools that the model may call. Not empty."""

class ToolSearchToolParamDict(TypedDict, total=False):
    type: Required[Literal["tool_search"]]
    """Tells this object from others that can stand in its place: always `tool_search`. Default: `tool_search`."""
    execution: ToolSearchExecutionTypeInput
    """Who searches: OpenAI (`server`), or your program (`client`)."""
    description: str | None
    """What the tool does: the model decides by it when to call the tool, and how."""
    parameters: EmptyModelParamInput | None
    """The arguments that the function takes, as a JSON Schema of an object."""

class ApproximateLocationDict(TypedDict, total=False):
    type: Required[Literal["approximate"]]
    """Tells this object from others that can stand in its place: always `approximate`. Default: `approximate`."""
    country: str | None
    """Two-letter ISO 3166-1 code of the country, such as `US`."""
    region: str | None
    """Name of the region or state."""
    city: str | None
    """Name of the city."""
    timezone: str | None
    """A time zone of the IANA database, such as `Europe/Paris`."""

class WebSearchPreviewToolDict(TypedDict, total=False):
    type: Required[WebSearchPreviewToolTypeInput]
    """Which kind of web search preview tool this is. Values: `web_search_preview`,
    `web_search_preview_2025_03_11`. Default: `web_search_preview`."""
    user_location: ApproximateLocation | ApproximateLocationDict | None
    """Roughly where the user is, for results from nearby; None if that does not matter."""
    search_context_size: SearchContextSizeInput
    """How much of what was found the model gets to read: more costs more tokens. Values: `low`, `medium`, `high`."""
    search_content_types: Sequence[SearchContentTypeInput]
    """Whether to search for text, images or both. Values: `text`, `image`."""

class ApplyPatchToolParamDict(TypedDict, total=False):
    type: Required[Literal["apply_patch"]]
    """Tells this object from others that can stand in its place: always `apply_patch`. Default: `apply_patch`."""
    allowed_callers: Sequence[CallableToolAllowedCallerInput] | None
    """Who may call the tool: the model itself, or programs that it writes. Values: `direct`, `programmatic`. Not
    empty."""
