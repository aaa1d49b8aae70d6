"""The classes of ``client.skills.versions.content``.

Written by ``python -m spec names``; do not edit.
"""

from openai_raw.resources.skills_versions_content import AsyncSkillsVersionsContent as AsyncContent
from openai_raw.resources.skills_versions_content import SkillsVersionsContent as Content
