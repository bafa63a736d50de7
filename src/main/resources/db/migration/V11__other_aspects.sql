-- Which aspects may be meant instead of the one that is drafted: tags, parted by commas, the likeliest first.
alter table article_draft add column others text not null default '';
