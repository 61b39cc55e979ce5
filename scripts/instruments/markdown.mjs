// The few pieces of Markdown that the pages are made of.

/** Text that means itself in Markdown, on one line, also within a cell of a table. */
export function plain(text) {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\\`*_|<[\]]/g, '\\$&')
    .trim();
}

export function code(text) {
  return `\`${text}\``;
}

/** Cells are Markdown already. */
export function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

export function bullets(lines) {
  return lines.map((line) => `- ${line}`).join('\n');
}

export function fence(language, code) {
  return `\`\`\`${language}\n${code.trim()}\n\`\`\``;
}

export function paragraphs(...parts) {
  return parts.filter((part) => part !== undefined && part !== '').join('\n\n');
}
