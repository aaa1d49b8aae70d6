from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.automation_environment_openai_hosted_container_size import AutomationEnvironmentOpenaiHostedContainerSize
    from ..models.automation_environment_openai_hosted_desktop import AutomationEnvironmentOpenaiHostedDesktop
    from ..models.automation_environment_openai_hosted_files_item_file_id import AutomationEnvironmentOpenaiHostedFilesItemFileId
    from ..models.automation_environment_openai_hosted_files_item_inline import AutomationEnvironmentOpenaiHostedFilesItemInline
    from ..models.automation_environment_openai_hosted_network import AutomationEnvironmentOpenaiHostedNetwork
    from ..models.automation_environment_openai_hosted_packages import AutomationEnvironmentOpenaiHostedPackages
    from ..models.automation_environment_openai_hosted_skills_item_inline import AutomationEnvironmentOpenaiHostedSkillsItemInline
    from ..models.automation_environment_openai_hosted_skills_item_skill_reference import AutomationEnvironmentOpenaiHostedSkillsItemSkillReference
    from ..models.hosted_plugin import HostedPlugin


@model
class AutomationEnvironmentOpenaiHosted(Base):
    """An environment on a machine of OpenAI."""

    capability_directories: list[str] | None = None
    """Folders in which the agent looks for skills and plugins."""
    container_size: AutomationEnvironmentOpenaiHostedContainerSize | None = None
    """How large the machine is. Values: `small`, `medium`, `large`."""
    desktop: AutomationEnvironmentOpenaiHostedDesktop | None = None
    """A desktop that the agent can see and use. None if null."""
    environment_id: str | None = None
    """Id of the environment."""
    environment_template_id: str | None = None
    """Id of the environment template."""
    files: list[AutomationEnvironmentOpenaiHostedFilesItemFileId | AutomationEnvironmentOpenaiHostedFilesItemInline] | None = None
    """Files that are there from the beginning."""
    network: AutomationEnvironmentOpenaiHostedNetwork | None = None
    """Which hosts can be reached."""
    packages: AutomationEnvironmentOpenaiHostedPackages | None = None
    """Packages that are installed from the beginning."""
    plugins: list[HostedPlugin] | None = None
    """Plugins that are there from the beginning."""
    skills: list[AutomationEnvironmentOpenaiHostedSkillsItemSkillReference | AutomationEnvironmentOpenaiHostedSkillsItemInline] | None = None
    """Skills that are there from the beginning."""
    type: Literal['openai_hosted']
    """Which kind it is. Always `openai_hosted`."""

    _nested = {'desktop': 'AutomationEnvironmentOpenaiHostedDesktop', 'files': [('type', {'file_id': 'AutomationEnvironmentOpenaiHostedFilesItemFileId', 'inline': 'AutomationEnvironmentOpenaiHostedFilesItemInline'})], 'network': 'AutomationEnvironmentOpenaiHostedNetwork', 'packages': 'AutomationEnvironmentOpenaiHostedPackages', 'plugins': ['HostedPlugin'], 'skills': [('type', {'skill_reference': 'AutomationEnvironmentOpenaiHostedSkillsItemSkillReference', 'inline': 'AutomationEnvironmentOpenaiHostedSkillsItemInline'})]}
    _tags = {'type': 'openai_hosted'}
