"""Direct, indirect and mixed quotes with source, cue, content and speaker."""
