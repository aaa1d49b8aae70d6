"""The classes of ``client.skills.versions``.

Written by ``python -m spec names``; do not edit.
"""

from . import content as content
from openai_raw.resources.skills_versions import AsyncSkillsVersions as AsyncVersions
from openai_raw.resources.skills_versions import SkillsVersions as Versions
from openai_raw.resources.skills_versions_content import AsyncSkillsVersionsContent as AsyncContent
from openai_raw.resources.skills_versions_content import SkillsVersionsContent as Content
