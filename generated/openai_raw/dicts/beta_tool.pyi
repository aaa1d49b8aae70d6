"""What requests take instead of the models in ``models.beta_tool``, for type checkers only."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict

from ..dicts.beta_container_reference_param import BetaContainerReferenceParamDict
from ..dicts.beta_local_environment_param import BetaLocalEnvironmentParamDict
from ..models.beta_container_reference_param import BetaContainerReferenceParam
from ..models.beta_local_environment_param import BetaLocalEnvironmentParam
from ..models.beta_tool import (
    BetaApproximateLocation,
    BetaAutoCodeInterpreterToolParam,
    BetaCallableToolAllowedCallerInput,
    BetaComparisonFilter,
    BetaComparisonFilterTypeInput,
    BetaCompoundFilter,
    BetaCompoundFilterTypeInput,
    BetaComputerEnvironmentInput,
    BetaContainerAutoParam,
    BetaContainerMemoryLimitInput,
    BetaContainerNetworkPolicyAllowlistParam,
    BetaContainerNetworkPolicyDisabledParam,
    BetaContainerNetworkPolicyDomainSecretParam,
    BetaCustomGrammarFormatParam,
    BetaCustomTextFormatParam,
    BetaCustomToolParam,
    BetaFunctionToolParam,
    BetaGrammarSyntax1Input,
    BetaHybridSearchOptions,
    BetaImageGenActionEnumInput,
    BetaImageGenToolBackgroundInput,
    BetaImageGenToolComplexityInput,
    BetaImageGenToolInputImageMask,
    BetaImageGenToolModelInput,
    BetaImageGenToolModerationInput,
    BetaImageGenToolOutputFormatInput,
    BetaImageGenToolQualityInput,
    BetaImageGenToolSizeInput,
    BetaImageGenToolSvg,
    BetaImageGenToolSvgReasoning,
    BetaImageGenToolSvgReasoningEffortInput,
    BetaInlineSkillParam,
    BetaInlineSkillSourceParam,
    BetaInputFidelityInput,
    BetaMCPToolConnectorIdInput,
    BetaMCPToolFilter,
    BetaMCPToolRequireApproval,
    BetaMCPToolRequireApprovalEnumInput,
    BetaRankerVersionTypeInput,
    BetaRankingOptions,
    BetaSearchContentTypeInput,
    BetaSearchContextSizeInput,
    BetaSkillReferenceParam,
    BetaWebSearchPreviewToolTypeInput,
    BetaWebSearchToolFilters,
    BetaWebSearchToolSearchContextSizeInput,
    BetaWebSearchToolTypeInput,
)
from ..models.enums import BetaToolSearchExecutionTypeInput
from ..unions import BetaEmptyModelParamInput, BetaFiltersInput, BetaWebSearchApproximateLocationInput

class BetaApplyPatchToolParamDict(TypedDict, total=False):
    type: Required[Literal["apply_patch"]]
    """Tells this object from others that can stand in its place: always `apply_patch`. Default: `apply_patch`."""
    allowed_callers: Sequence[BetaCallableToolAllowedCallerInput] | None
    """Who may call the tool: the model itself, or programs that it writes. Values: `direct`, `programmatic`. Not
    empty."""

class BetaWebSearchPreviewToolDict(TypedDict, total=False):
    type: Required[BetaWebSearchPreviewToolTypeInput]
    """Which kind of web search preview tool this is. Values: `web_search_preview`,
    `web_search_preview_2025_03_11`. Default: `web_search_preview`."""
    user_location: BetaApproximateLocation | BetaApproximateLocationDict | None
    """Roughly where the user is, for results from nearby; None if that does not matter."""
    search_context_size: BetaSearchContextSizeInput
    """How much of what was found the model gets to read: more costs more tokens. Values: `low`, `medium`, `high`."""
    search_content_types: Sequence[BetaSearchContentTypeInput]
    """Whether to search for text, images or both. Values: `text`, `image`."""

class BetaApproximateLocationDict(TypedDict, total=False):
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

class BetaToolSearchToolParamDict(TypedDict, total=False):
    type: Required[Literal["tool_search"]]
    """Tells this object from others that can stand in its place: always `tool_search`. Default: `tool_search`."""
    execution: BetaToolSearchExecutionTypeInput
    """Who searches: OpenAI (`server`), or your program (`client`)."""
    description: str | None
    """What the tool does: the model decides by it when to call the tool, and how."""
    parameters: BetaEmptyModelParamInput | None
    """The arguments that the function takes, as a JSON Schema of an object."""

class BetaNamespaceToolParamDict(TypedDict, total=False):
    type: Required[Literal["namespace"]]
    """Tells this object from others that can stand in its place: always `namespace`. Default: `namespace`."""
    name: Required[str]
    """Name of the tool or function, by which the model calls it. Not empty."""
    description: Required[str]
    """What the tool does: the model decides by it when to call the tool, and how."""
    tools: Required[
        Sequence[BetaFunctionToolParam | BetaFunctionToolParamDict | BetaCustomToolParam | BetaCustomToolParamDict]
    ]
    """The tools that the model may call. Not empty."""

BetaCustomToolParamDict = TypedDict(
    "BetaCustomToolParamDict",
    {
        "type": Required[Literal["custom"]],
        "name": Required[str],
        "description": str,
        "format": BetaCustomTextFormatParam
        | BetaCustomTextFormatParamDict
        | BetaCustomGrammarFormatParam
        | BetaCustomGrammarFormatParamDict,
        "defer_loading": bool,
        "allowed_callers": Sequence[BetaCallableToolAllowedCallerInput] | None,
        "async": bool,
    },
    total=False,
)

class BetaCustomGrammarFormatParamDict(TypedDict, total=False):
    type: Required[Literal["grammar"]]
    """Tells this object from others that can stand in its place: always `grammar`. Default: `grammar`."""
    syntax: Required[BetaGrammarSyntax1Input]
    """How the grammar is written. Values: `lark`, `regex`."""
    definition: Required[str]
    """The grammar itself."""

class BetaCustomTextFormatParamDict(TypedDict, total=False):
    type: Required[Literal["text"]]
    """Tells this object from others that can stand in its place: always `text`. Default: `text`."""

BetaFunctionToolParamDict = TypedDict(
    "BetaFunctionToolParamDict",
    {
        "name": Required[str],
        "description": str | None,
        "parameters": BetaEmptyModelParamInput | None,
        "strict": bool | None,
        "type": Required[Literal["function"]],
        "output_schema": Mapping[str, Any] | None,
        "defer_loading": bool,
        "allowed_callers": Sequence[BetaCallableToolAllowedCallerInput] | None,
        "async": bool,
    },
    total=False,
)

class BetaFunctionShellToolParamDict(TypedDict, total=False):
    type: Required[Literal["shell"]]
    """Tells this object from others that can stand in its place: always `shell`. Default: `shell`."""
    environment: (
        BetaContainerAutoParam
        | BetaContainerAutoParamDict
        | BetaLocalEnvironmentParam
        | BetaLocalEnvironmentParamDict
        | BetaContainerReferenceParam
        | BetaContainerReferenceParamDict
        | None
    )
    """Where commands run: in a container of OpenAI or on your side; None for yours."""
    allowed_callers: Sequence[BetaCallableToolAllowedCallerInput] | None
    """Who may call the tool: the model itself, or programs that it writes. Values: `direct`, `programmatic`. Not
    empty."""

class BetaContainerAutoParamDict(TypedDict, total=False):
    type: Required[Literal["container_auto"]]
    """Tells this object from others that can stand in its place: always `container_auto`. Default:
    `container_auto`."""
    file_ids: Sequence[str]
    """Ids of uploaded files. At most 50 items."""
    memory_limit: BetaContainerMemoryLimitInput | None
    """Memory of the container. Values: `1g`, `4g`, `16g`, `64g`."""
    network_policy: (
        BetaContainerNetworkPolicyDisabledParam
        | BetaContainerNetworkPolicyDisabledParamDict
        | BetaContainerNetworkPolicyAllowlistParam
        | BetaContainerNetworkPolicyAllowlistParamDict
    )
    """What of the network the container may reach."""
    skills: Sequence[
        BetaSkillReferenceParam | BetaSkillReferenceParamDict | BetaInlineSkillParam | BetaInlineSkillParamDict
    ]
    """Skills to put into the container. At most 200 items."""

class BetaInlineSkillParamDict(TypedDict, total=False):
    type: Required[Literal["inline"]]
    """Tells this object from others that can stand in its place: always `inline`. Default: `inline`."""
    name: Required[str]
    """Name of the inline skill."""
    description: Required[str]
    """What the inline skill is for, in words for people."""
    source: Required[BetaInlineSkillSourceParam | BetaInlineSkillSourceParamDict]
    """The skill's files."""

class BetaInlineSkillSourceParamDict(TypedDict, total=False):
    type: Required[Literal["base64"]]
    """Tells this object from others that can stand in its place: always `base64`. Default: `base64`."""
    media_type: Required[Literal["application/zip"]]
    """Media type of the archive. Always `application/zip`. Default: `application/zip`."""
    data: Required[str]
    """The ZIP archive, base64-encoded. From 1 to 70254592 characters."""

class BetaSkillReferenceParamDict(TypedDict, total=False):
    type: Required[Literal["skill_reference"]]
    """Tells this object from others that can stand in its place: always `skill_reference`. Default:
    `skill_reference`."""
    skill_id: Required[str]
    """Id of the skill. From 1 to 64 characters."""
    version: str
    """Version of the skill: a number, or `latest`."""

class BetaContainerNetworkPolicyAllowlistParamDict(TypedDict, total=False):
    type: Required[Literal["allowlist"]]
    """Tells this object from others that can stand in its place: always `allowlist`. Default: `allowlist`."""
    allowed_domains: Required[Sequence[str]]
    """Domains that may be reached; subdomains are included. Not empty."""
    domain_secrets: Sequence[
        BetaContainerNetworkPolicyDomainSecretParam | BetaContainerNetworkPolicyDomainSecretParamDict
    ]
    """Secrets that requests to some domains carry, unseen by the model. Not empty."""

class BetaContainerNetworkPolicyDomainSecretParamDict(TypedDict, total=False):
    domain: Required[str]
    """The domain that gets the secret. Not empty."""
    name: Required[str]
    """Name of the network policy domain secret. Not empty."""
    value: Required[str]
    """The secret itself. From 1 to 10485760 characters."""

class BetaContainerNetworkPolicyDisabledParamDict(TypedDict, total=False):
    type: Required[Literal["disabled"]]
    """Tells this object from others that can stand in its place: always `disabled`. Default: `disabled`."""

class BetaLocalShellToolParamDict(TypedDict, total=False):
    type: Required[Literal["local_shell"]]
    """Tells this object from others that can stand in its place: always `local_shell`. Default: `local_shell`."""

class BetaImageGenToolDict(TypedDict, total=False):
    type: Required[Literal["image_generation"]]
    """Tells this object from others that can stand in its place: always `image_generation`."""
    model: str | BetaImageGenToolModelInput
    """The model to use, such as `gpt-5.4-mini`. Known values: `gpt-image-1`, `gpt-image-1-mini`, `gpt-image-1.5`,
    `gpt-image-2`, `gpt-image-2-2026-04-21`, `gpt-image-2.5-sunburst`, `gpt-image-2.5-sunburst-2026-09-08`,
    `gpt-image-2.5-flare`, `gpt-image-2.5-flare-2026-09-08`, `gpt-image-2.6-sunburst`,
    `gpt-image-2.6-flare`, `chatgpt-image-latest`. Default: `gpt-image-1`."""
    quality: BetaImageGenToolQualityInput
    """How much care goes into the image: more takes longer and costs more. Values: `low`, `medium`, `high`,
    `auto`, `xhigh`, `max`. Default: `auto`."""
    size: str | BetaImageGenToolSizeInput
    """Width and height of the image in pixels, such as `1024x1024`. Known values: `1024x1024`, `1024x1536`,
    `1536x1024`, `auto`. Default: `auto`."""
    output_format: BetaImageGenToolOutputFormatInput
    """File format of the image. Values: `png`, `webp`, `jpeg`, `gif`, `svg`. Default: `png`."""
    output_compression: int
    """How strongly a JPEG or WebP image is compressed, in percent; 100 keeps most detail. Default: `100`."""
    moderation: BetaImageGenToolModerationInput
    """How strictly images are moderated. Values: `auto`, `low`. Default: `auto`."""
    background: BetaImageGenToolBackgroundInput
    """Whether the image has a transparent background. Values: `transparent`, `opaque`, `auto`. Default: `auto`."""
    input_fidelity: BetaInputFidelityInput | None
    """How closely the result keeps to the input images, faces above all; None leaves it to the model. Values:
    `high`, `low`."""
    input_image_mask: BetaImageGenToolInputImageMask | BetaImageGenToolInputImageMaskDict
    """Which part of the image to change."""
    partial_images: int
    """How many images to send on the way while it is made. Default: `0`. From 0 to 3."""
    action: BetaImageGenActionEnumInput
    """Whether to make a new image or edit one. Values: `generate`, `edit`, `auto`."""
    complexity: BetaImageGenToolComplexityInput
    """How elaborate the image is. Values: `low`, `medium`, `high`."""
    frame_count: int
    """How many frames an animation has."""
    frame_duration_ms: int
    """How many milliseconds each frame is shown."""
    svg: BetaImageGenToolSvg | BetaImageGenToolSvgDict
    """Settings of vector images."""

class BetaImageGenToolSvgDict(TypedDict, total=False):
    model: str
    """The model to use, such as `gpt-5.4-mini`."""
    reasoning: BetaImageGenToolSvgReasoning | BetaImageGenToolSvgReasoningDict | None
    """How the model reasons; only for models that do."""

class BetaImageGenToolSvgReasoningDict(TypedDict, total=False):
    effort: BetaImageGenToolSvgReasoningEffortInput
    """How much the model thinks before it answers: less is faster and uses fewer tokens. Values: `none`,
    `minimal`, `low`, `medium`, `high`, `xhigh`, `max`."""

class BetaImageGenToolInputImageMaskDict(TypedDict, total=False):
    image_url: str
    """URL of the image, or a `data:` URL with its bytes, base64-encoded."""
    file_id: str
    """Id of an uploaded file."""

class BetaProgrammaticToolCallingParamDict(TypedDict, total=False):
    type: Required[Literal["programmatic_tool_calling"]]
    """Tells this object from others that can stand in its place: always `programmatic_tool_calling`. Default:
    `programmatic_tool_calling`."""

class BetaCodeInterpreterToolDict(TypedDict, total=False):
    type: Required[Literal["code_interpreter"]]
    """Tells this object from others that can stand in its place: always `code_interpreter`."""
    container: Required[str | BetaAutoCodeInterpreterToolParam | BetaAutoCodeInterpreterToolParamDict]
    """Where the code runs: the id of a container, or settings of a new one."""
    allowed_callers: Sequence[BetaCallableToolAllowedCallerInput] | None
    """Who may call the tool: the model itself, or programs that it writes. Values: `direct`, `programmatic`. Not
    empty."""

class BetaAutoCodeInterpreterToolParamDict(TypedDict, total=False):
    type: Required[Literal["auto"]]
    """Tells this object from others that can stand in its place: always `auto`. Default: `auto`."""
    file_ids: Sequence[str]
    """Ids of uploaded files. At most 50 items."""
    memory_limit: BetaContainerMemoryLimitInput | None
    """Memory of the container. Values: `1g`, `4g`, `16g`, `64g`."""
    network_policy: (
        BetaContainerNetworkPolicyDisabledParam
        | BetaContainerNetworkPolicyDisabledParamDict
        | BetaContainerNetworkPolicyAllowlistParam
        | BetaContainerNetworkPolicyAllowlistParamDict
    )
    """What of the network the container may reach."""

class BetaMCPToolDict(TypedDict, total=False):
    type: Required[Literal["mcp"]]
    """Tells this object from others that can stand in its place: always `mcp`."""
    server_label: Required[str]
    """Label of the MCP server, by which its tool calls are told apart."""
    server_url: str | None
    """URL of the MCP server; give this or `connector_id`."""
    connector_id: BetaMCPToolConnectorIdInput
    """A connector of OpenAI to use as an MCP server; give this or `server_url`. Values: `connector_dropbox`,
    `connector_gmail`, `connector_googlecalendar`, `connector_googledrive`, `connector_microsoftteams`,
    `connector_outlookcalendar`, `connector_outlookemail`, `connector_sharepoint`."""
    tunnel_id: str
    """Id of the tunnel."""
    authorization: str
    """OAuth access token for the server; your program gets and renews it."""
    server_description: str | None
    """What the server is good for, for the model."""
    headers: Mapping[str, str] | None
    """Headers for every request to the MCP server, e.g. for authentication."""
    allowed_tools: Sequence[str] | BetaMCPToolFilter | BetaMCPToolFilterDict | None
    """Some of a server's tools."""
    allowed_callers: Sequence[BetaCallableToolAllowedCallerInput] | None
    """Who may call the tool: the model itself, or programs that it writes. Values: `direct`, `programmatic`. Not
    empty."""
    require_approval: (
        BetaMCPToolRequireApproval | BetaMCPToolRequireApprovalDict | BetaMCPToolRequireApprovalEnumInput | None
    )
    """Which tools may only run after your approval. Values: `always`, `never`. Default: `always`."""
    defer_loading: bool
    """Whether the tool stays out of the context until tool search finds it."""

class BetaMCPToolRequireApprovalDict(TypedDict, total=False):
    always: BetaMCPToolFilter | BetaMCPToolFilterDict
    """Tools that may only run after your approval."""
    never: BetaMCPToolFilter | BetaMCPToolFilterDict | None
    """Tools that run without asking; None for none."""

class BetaMCPToolFilterDict(TypedDict, total=False):
    tool_names: Sequence[str]
    """Names of the tools, as the server lists them."""
    read_only: bool | None
    """Only tools that the server marks as changing nothing."""

class BetaWebSearchToolDict(TypedDict, total=False):
    type: Required[BetaWebSearchToolTypeInput]
    """Which kind of web search tool this is. Values: `web_search`, `web_search_2025_08_26`. Default: `web_search`."""
    external_web_access: bool
    """Whether pages are fetched live; False searches only what is stored. Default: `true`."""
    filters: BetaWebSearchToolFilters | BetaWebSearchToolFiltersDict | None
    """Only files whose attributes fit."""
    user_location: BetaWebSearchApproximateLocationInput
    """Roughly where the user is, for results from nearby."""
    search_context_size: BetaWebSearchToolSearchContextSizeInput
    """How much of what was found the model gets to read: more costs more tokens. Values: `low`, `medium`, `high`.
    Default: `medium`."""

class BetaWebSearchToolFiltersDict(TypedDict, total=False):
    allowed_domains: Sequence[str] | None
    """Domains that may be reached; subdomains are included."""

class BetaWebSearchApproximateLocationApproximateDict(TypedDict, total=False):
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

class BetaComputerUsePreviewToolDict(TypedDict, total=False):
    type: Required[Literal["computer_use_preview"]]
    """Tells this object from others that can stand in its place: always `computer_use_preview`. Default:
    `computer_use_preview`."""
    environment: Required[BetaComputerEnvironmentInput]
    """What the model operates. Values: `windows`, `mac`, `linux`, `ubuntu`, `browser`."""
    display_width: Required[int]
    """Width of the screen, in pixels."""
    display_height: Required[int]
    """Height of the screen, in pixels."""

class BetaComputerToolDict(TypedDict, total=False):
    type: Required[Literal["computer"]]
    """Tells this object from others that can stand in its place: always `computer`. Default: `computer`."""

class BetaFileSearchToolDict(TypedDict, total=False):
    type: Required[Literal["file_search"]]
    """Tells this object from others that can stand in its place: always `file_search`. Default: `file_search`."""
    vector_store_ids: Required[Sequence[str]]
    """Ids of the vector stores."""
    max_num_results: int
    """The most results that the model gets."""
    ranking_options: BetaRankingOptions | BetaRankingOptionsDict
    """How results are ranked, and which are too bad to keep."""
    filters: BetaFiltersInput | None
    """Only files whose attributes fit."""

class BetaCompoundFilterDict(TypedDict, total=False):
    type: Required[BetaCompoundFilterTypeInput]
    """Which kind of compound filter this is. Values: `and`, `or`."""
    filters: Required[
        Sequence[BetaComparisonFilter | BetaComparisonFilterDict | BetaCompoundFilter | BetaCompoundFilterDict]
    ]
    """The conditions to join."""

class BetaComparisonFilterDict(TypedDict, total=False):
    type: Required[BetaComparisonFilterTypeInput]
    """Which kind of comparison filter this is. Values: `eq`, `ne`, `gt`, `gte`, `lt`, `lte`, `in`, `nin`. Default:
    `eq`."""
    key: Required[str]
    """Name of the attribute."""
    value: Required[str | float | bool | Sequence[str | float]]
    """What to compare the attribute with."""

class BetaRankingOptionsDict(TypedDict, total=False):
    ranker: BetaRankerVersionTypeInput
    """Which version orders the results. Values: `auto`, `default-2024-11-15`."""
    score_threshold: float
    """Results below this score are dropped: 0 keeps all, near 1 only the best."""
    hybrid_search: BetaHybridSearchOptions | BetaHybridSearchOptionsDict
    """How much meaning and words each count."""

class BetaHybridSearchOptionsDict(TypedDict, total=False):
    embedding_weight: Required[float]
    """How much likeness of meaning counts."""
    text_weight: Required[float]
    """How much equal words count."""

BetaFunctionToolDict = TypedDict(
    "BetaFunctionToolDict",
    {
        "type": Required[Literal["function"]],
        "name": Required[str],
        "description": str | None,
        "parameters": Required[Mapping[str, Any] | None],
        "output_schema": Mapping[str, Any] | None,
        "strict": Required[bool | None],
        "defer_loading": bool,
        "allowed_callers": Sequence[BetaCallableToolAllowedCallerInput] | None,
        "async": bool,
    },
    total=False,
)
